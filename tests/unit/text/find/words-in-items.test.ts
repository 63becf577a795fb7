import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOfItems, wordsInItems } from "../../../../src/text/find/words-in-items.ts";
import { squeeze } from "../../../../src/text/offsets/squeeze.ts";

const words = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", " ", "　", "A"), maxLength: 8 });
const items = fc.array(fc.record({ marker: fc.constantFrom("", "・", "※", "◀甲▶"), text: words }), { maxLength: 5 });

/** The words that spans lead to. */
const read = (of: readonly { text: string }[], spans: readonly { item: number; start: number; end: number }[]) =>
  spans.map(({ item, start, end }) => of[item]?.text.slice(start, end) ?? "").join("");

describe("words in items", () => {
  test("are found over several items, markers and white space aside", () => {
    const of = [
      { marker: "・", text: "甲乙 丙" },
      { marker: "→", text: "丙 甲" },
    ];
    expect(wordsInItems(of, "乙丙→丙")).toEqual([
      [
        { item: 0, start: 1, end: 4 },
        { item: 1, start: 0, end: 1 },
      ],
    ]);
    expect(wordsInItems(of, "丙→丙甲", "甲")).toEqual([[{ item: 1, start: 2, end: 3 }]]);
    expect(wordsInItems(of, "丁")).toEqual([]);
    expect(wordsInItems(of, "")).toEqual([]);
    expect(wordsInItems(of, "甲乙", "丙")).toEqual([]);
  });

  test("of any run of one item lead back to that run", () => {
    fc.assert(
      fc.property(items, fc.nat(4), fc.nat(7), fc.nat(8), (of, index, start, length) => {
        const run = of[index]?.text.slice(start, start + length) ?? "";
        fc.pre(squeeze(run) !== "");
        const places = wordsInItems(of, run);
        expect(places.length).toBeGreaterThan(0);
        // Where the place is in no marker, its spans read as what was looked for.
        const whole = places.filter((spans) => squeeze(read(of, spans)) === squeeze(run));
        expect(whole.some((spans) => spans.length === 1 && spans[0]?.item === index)).toBe(true);
      }),
    );
  });

  test("stand where the items' texts stand", () => {
    fc.assert(
      fc.property(items, (of) => {
        const { text, own } = textOfItems(of);
        expect(text).toBe(of.map((item) => item.marker + item.text).join(""));
        expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(of.map((item) => item.text));
      }),
    );
  });
});
