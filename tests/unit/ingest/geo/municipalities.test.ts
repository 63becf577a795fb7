import { describe, expect, test } from "vitest";
import { parseMunicipalities } from "../../../../src/ingest/geo/municipalities.ts";
import { municipalities } from "../../geo/osaka.ts";

const parse = (text: string) => parseMunicipalities({ file: "m.yaml", text });

describe("Osaka's list", () => {
  test("has 33 cities, 9 towns and a village", () => {
    const ending = (suffix: string) => municipalities.filter(({ name }) => name.endsWith(suffix)).length;
    expect([ending("市"), ending("町"), ending("村")]).toEqual([33, 9, 1]);
  });

  test("reads every name to its last character", () => {
    const readings = { 市: "し", 町: "ちょう", 村: "むら" };
    for (const { name, kana } of municipalities) {
      expect(kana, name).toMatch(new RegExp(`.${readings[name.at(-1) as "市" | "町" | "村"]}$`, "u"));
    }
    expect(new Set(municipalities.map(({ kana }) => kana)).size).toBe(43);
    expect(Object.fromEntries(municipalities.map(({ name, kana }) => [name, kana]))).toMatchObject({
      枚方市: "ひらかたし",
      四條畷市: "しじょうなわてし",
      交野市: "かたのし",
      千早赤阪村: "ちはやあかさかむら",
    });
  });

  test("knows the wards of the two designated cities", () => {
    expect(municipalities.filter(({ wards }) => wards !== undefined)).toMatchObject([
      { code: "27100", wards: 24 },
      { code: "27140", wards: 7 },
    ]);
  });
});

describe("a list that is wrong", () => {
  test.each([
    [
      "a short code",
      `- { code: "2720", name: 守口市, kana: もりぐちし, roman: Moriguchi }`,
      "m.yaml at [0].code: expected a code of five digits",
    ],
    [
      "a name in katakana",
      `- { code: "27209", name: 守口市, kana: モリグチシ, roman: Moriguchi }`,
      "m.yaml at [0].kana: expected a name in hiragana",
    ],
    [
      "one code twice",
      `- { code: "27209", name: 守口市, kana: もりぐちし, roman: Moriguchi }\n- { code: "27209", name: 守口市, kana: もりぐちし, roman: Moriguchi }`,
      "m.yaml at [1].code: expected a code above 27209, found 27209",
    ],
    [
      "a label point without its reason",
      `- { code: "27209", name: 守口市, kana: もりぐちし, roman: Moriguchi, labelPoint: [135.5, 34.7] }`,
      "m.yaml at [0].why: expected the reason for the label point, found none",
    ],
  ])("is refused: %s", (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
