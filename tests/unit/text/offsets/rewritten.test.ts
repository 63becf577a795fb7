import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "../../../../src/model/span.ts";
import { everyPlace } from "../../../../src/text/find/every-place.ts";
import { fold, normalise } from "../../../../src/text/offsets/normalise.ts";
import { type Rewritten, toOriginal, toRewritten, without } from "../../../../src/text/offsets/rewritten.ts";
import { squeeze, squeezed } from "../../../../src/text/offsets/squeeze.ts";

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("\ud83c", "\udf63", "ガ", "ｶ", "ﾞ", "\u3099", " ", "　", "㈱", "-", "ー", "HW") }),
);
const ways: readonly (readonly [string, (text: string) => Rewritten])[] = [
  ["normalising", normalise],
  ["squeezing", squeezed],
  ["leaving every third unit out", (text) => without(text, (at) => at % 3 === 0)],
];

/** Every span of a text that has a character. */
function spansOf(text: string): readonly Span[] {
  return Array.from(text).flatMap((_, start) =>
    Array.from({ length: text.length - start }, (__, length) => ({ start, end: start + length + 1 })),
  );
}

describe.each(ways)("there and back by %s", (_, rewrite) => {
  test("a span is in what its characters became, and is that where it cuts none of them", () => {
    fc.assert(
      fc.property(anything, (original) => {
        const made = rewrite(original);
        for (const span of spansOf(made.text)) {
          const back = toRewritten(made, toOriginal(made, span));
          expect(back.start <= span.start && span.end <= back.end).toBe(true);
          const cutsNone =
            made.starts[span.start - 1] !== made.starts[span.start] && made.ends[span.end - 1] !== made.ends[span.end];
          if (cutsNone) expect(back).toEqual(span);
        }
      }),
    );
  });

  test("offsets rise, and neighbours stay neighbours", () => {
    fc.assert(
      fc.property(anything, (original) => {
        const made = rewrite(original);
        let last = 0;
        for (let at = 0; at <= original.length; at += 1) {
          const { start, end } = toRewritten(made, { start: at, end: at });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = start;
        }
        expect(last).toBe(made.text.length);
        expect(toRewritten(made, { start: 0, end: original.length })).toEqual({ start: 0, end: made.text.length });
      }),
    );
  });
});

test("a text without something is the rest of it, character by character", () => {
  fc.assert(
    fc.property(anything, (original) => {
      const { text, starts } = squeezed(original);
      expect(text).toBe(squeeze(original));
      expect([...starts].map((at) => original.charAt(at)).join("")).toBe(text);
    }),
  );
});

test("what is found after normalising stands in the original, as it is compared", () => {
  fc.assert(
    fc.property(anything, anything, anything, (before, words, after) => {
      fc.pre(fold(words) !== "" && fold(before + words + after) === fold(before) + fold(words) + fold(after));
      const original = before + words + after;
      const made = normalise(original);
      const places = everyPlace(made.text, fold(words));
      expect(places).toContain(fold(before).length);
      for (const start of places) {
        const { start: from, end: to } = toOriginal(made, { start, end: start + fold(words).length });
        expect(fold(original.slice(from, to))).toContain(fold(words));
      }
    }),
  );
});

test("what is not within the text is refused", () => {
  const made = squeezed("甲 乙");
  expect(() => toRewritten(made, { start: 0, end: 4 })).toThrow(RangeError);
  expect(() => toRewritten(made, { start: -1, end: 0 })).toThrow(RangeError);
  expect(() => toRewritten(made, { start: 2, end: 1 })).toThrow(RangeError);
  expect(() => toOriginal(made, { start: 0, end: 3 })).toThrow(RangeError);
  expect(() => toOriginal(made, { start: 1, end: 1 })).toThrow(RangeError);
});
