import { describe, expect, test } from "vitest";
import { searchPlaces } from "../../../src/derive/place-search.ts";
import { codeOf, viewOf } from "../../support/real-atlas.ts";

const view = viewOf();
const found = (text: string) => searchPlaces(view, text).map(({ name }) => name);

describe("a place is found", () => {
  test.each([
    ["its name", "守口市"],
    ["the beginning of its name", "守口"],
    ["one character of it", "守"],
    ["its reading", "もりぐちし"],
    ["the beginning of its reading", "もりぐ"],
    ["katakana", "モリグチ"],
    ["half-width katakana", "ﾓﾘｸﾞﾁ"],
    ["Latin letters", "moriguchi"],
    ["capitals", "MORIGUCHI"],
    ["mixed case", "MoriGu"],
    ["full-width letters", "ｍｏｒｉＧＵ"],
    ["white space around and within", "　守 口 "],
    ["the middle of its reading", "りぐち"],
  ])("by %s", (_what, text) => {
    expect(found(text)).toEqual(["守口市"]);
  });

  test("with what it leads to", () => {
    expect(searchPlaces(view, "もりぐち")).toEqual([
      { kind: "municipality", code: codeOf("守口市"), name: "守口市", detail: "北河内西の圏域" },
    ]);
    expect(searchPlaces(view, "きたかわちにし")).toEqual([
      { kind: "centre", id: "kitakawachi-nishi", name: "北河内西（センター）", detail: "守口市・門真市" },
    ]);
    expect(searchPlaces(view, "しまもと")[0]?.detail).toBe("どの圏域にも含まれない");
  });

  test.each(["こうなん", "ほくせつ", "京都市", "zzz", "守口門真"])("by no other name: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(["", " ", "　", "\n\t"])("never by an empty text: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([".", ".*", "[", "\\", "(", ")", "^", "$", "|", "<b>", "<script>", "%", "&amp;", "o.a", "*"])(
    "literally: %s is in no name",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test("by the point in a centre's name, in full and half width", () => {
    expect(found("・")).toEqual(["茨木・摂津（センター）", "八尾・柏原（センター）"]);
    expect(found("･")).toEqual(found("・"));
  });
});

describe("of several places", () => {
  test("one of that very name comes first, then those that begin with it, by code, centres after municipalities", () => {
    expect(found("大阪")).toEqual(["大阪市", "大阪狭山市", "大阪市（センター）", "東大阪市", "東大阪市（センター）"]);
    expect(found("izumi")).toEqual(["和泉市", "泉大津市", "泉佐野市"]);
    expect(found("さか").slice(0, 2)).toEqual(["堺市", "堺市（センター）"]);
  });

  test("each comes once, although name and readings hold the text", () => {
    expect(found("とよなか")).toEqual(["豊中市", "とよなか（センター）"]);
    const all = found("し");
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(33);
  });

  test("every municipality and every centre comes first by its own name and reading", () => {
    for (const { code, names } of view.municipalities) {
      for (const name of names) {
        expect(searchPlaces(view, name)[0], name).toMatchObject({ kind: "municipality", code });
      }
    }
    for (const { id, name, kana } of view.centres) {
      for (const text of [name, kana]) {
        const ids = searchPlaces(view, text).flatMap((place) => (place.kind === "centre" ? [place.id] : []));
        expect(ids[0], text).toBe(id);
      }
    }
  });
});
