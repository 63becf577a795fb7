import { describe, expect, test } from "vitest";
import { parseOtherNames } from "../../../../src/ingest/geo/other-names.ts";
import { municipalities, readText } from "../../geo/osaka.ts";

const file = "geo/other-names.yaml";
const text = readText(file);
const read = (changed: string) => parseOtherNames({ file, text: changed }, municipalities);
const { counties, districts, variants } = read(text);
const wardsOf = (code: string) =>
  districts.filter(({ municipality, until }) => municipality === code && until === null);

describe("Osaka's other names", () => {
  test("have the 24 wards of 大阪市 and the 7 of 堺市, by rising code", () => {
    expect([wardsOf("27100").length, wardsOf("27140").length]).toEqual([24, 7]);
    const codes = districts.flatMap(({ code }) => (code === null ? [] : [code]));
    expect(codes).toHaveLength(31);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { name, kana } of wardsOf("27100")) expect([name.at(-1), kana.at(-1)]).toEqual(["区", "く"]);
  });

  test("have the county of every town and village, and of no city", () => {
    const without = municipalities.filter(({ code }) => counties[code] === undefined).map(({ name }) => name);
    expect(without.every((name) => name.endsWith("市"))).toBe(true);
    expect(without).toHaveLength(33);
  });

  test("have no variant that is the usual form of another", () => {
    const usual = new Set(Object.values(variants));
    for (const other of Object.keys(variants)) expect(usual.has(other), other).toBe(false);
  });
});

test.each([
  ["an unknown municipality", 'now: "27224"', 'now: "27999"', "expected the code of a municipality, found 27999"],
  ["an unknown ward", "ward: 美原区", "ward: 三原区", "expected a ward of 27140, found 三原区"],
  [
    "a lost ward",
    '    - { code: "27120", name: 住吉区, kana: すみよしく, roman: Sumiyoshi }\n',
    "",
    "expected 24 wards, found 23",
  ],
  [
    "an unknown county's town",
    '三島郡: ["27301"]',
    '三島郡: ["27300"]',
    "expected the code of a municipality, found 27300",
  ],
])("%s is refused", (_what, from, to, message) => {
  expect(text).toContain(from);
  expect(() => read(text.replace(from, to))).toThrow(message);
});
