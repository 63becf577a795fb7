import { describe, expect, test } from "vitest";
import { numeralsIn } from "../../../../src/text/search/numerals.ts";

const other = (text: string) => numeralsIn(text).map(({ forms }) => forms[1]);

describe("a number", () => {
  test("is written in digits as in kanji, back and forth", () => {
    for (let number = 1; number < 1000; number += 1) {
      const [kanji = ""] = other(`${number}年`);
      expect(kanji, `${number}`).toMatch(/^[一二三四五六七八九十百]+$/u);
      expect(other(`${kanji}年`)).toEqual([String(number)]);
    }
    expect(other("24年8月")).toEqual(["二十四", "八"]);
  });

  test.each(["十分", "一般", "三島", "統一", "一一年", "1234年", "0年", "三"])("%s has none", (text) => {
    expect(numeralsIn(text)).toEqual([]);
  });
});
