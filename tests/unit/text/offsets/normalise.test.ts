import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, normalise } from "../../../../src/text/offsets/normalise.ts";

describe("the form in which texts are compared", () => {
  test.each([
    ["width", "ＨＷ１号", "hw1号"],
    ["case", "FAX", "fax"],
    ["katakana and hiragana", "ジョブコーチ", "じょぶこーち"],
    ["half-width katakana, with what voices them", "ｼﾞｮﾌﾞｺｰﾁ", "じょぶこーち"],
    ["voicing marks of their own", "シ\u3099ョフ\u3099", "じょぶ"],
    ["white space, of full width too", "J C　と\n実 習", "jcと実習"],
    ["what is never seen", "就\u200bポ\u00adツ\ufe00", "就ぽつ"],
    ["dashes and wave dashes", "C–STEP 1〜2～3−4", "c-step1~2~3-4"],
    ["characters that stand for several", "㈱㍍", "(株)めーとる"],
  ])("is one for %s", (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("keeps long vowels, small kana, ・ and kanji apart", () => {
    expect(fold("ハロワーク")).not.toBe(fold("ハロワク"));
    expect(fold("あつち")).not.toBe(fold("あっち"));
    expect(fold("就業・生活")).toBe("就業・生活");
    expect(fold("障害")).not.toBe(fold("障碍"));
  });

  test("leads back to the characters it stems from", () => {
    const { text, starts, ends } = normalise("ｼﾞ J㈱🍣");
    expect(text).toBe("じj(株)🍣");
    expect(starts).toEqual([0, 3, 4, 4, 4, 5, 5]);
    expect(ends).toEqual([2, 4, 5, 5, 5, 7, 7]);
  });

  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("\ud83c", "\udf63", "ガ", "ｶ", "ﾞ", "\u3099", " ", "İ", "ß", "-", "ー", "HW") }),
  );

  test("is made of any text, half surrogate pairs included, and never fails to lead back", () => {
    fc.assert(
      fc.property(anything, (original) => {
        const { text, starts, ends } = normalise(original);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        expect(fold(original)).toBe(text);
        let last = 0;
        for (let unit = 0; unit < text.length; unit += 1) {
          const [start = -1, end = -1] = [starts[unit], ends[unit]];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          last = start;
        }
      }),
    );
  });

  test("of the characters that a stretch stems from is that stretch", () => {
    fc.assert(
      fc.property(anything, fc.nat(), fc.nat(), (original, one, other) => {
        const { text, starts, ends } = normalise(original);
        if (text === "") return;
        const [from, to] = [one % text.length, other % text.length].sort((a, b) => a - b) as [number, number];
        const stretch = fold(original.slice(starts[from], ends[to]));
        expect(stretch).toContain(text.slice(from, to + 1));
      }),
    );
  });
});
