import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stripMarkup } from "../../../../src/ingest/survey/markup.ts";
import { splitItems } from "../../../../src/ingest/survey/split-items.ts";

function split(raw: string) {
  return splitItems(stripMarkup(raw, { file: "source.txt", line: 1 }), [], "items.yaml");
}

const outline = (raw: string) => split(raw).map(({ kind, marker, text }) => `${kind} ${marker}|${text}`);

describe("an item is opened by", () => {
  test.each([
    ["○, a heading without a full stop", "○甲について ○乙", ["heading ○|甲について ", "heading ○|乙"]],
    ["○, a statement with one", "○甲。乙", ["statement ○|甲。乙"]],
    ["・ after white space, not within a word", "・就業・生活 ・乙", ["bullet ・|就業・生活 ", "bullet ・|乙"]],
    ["・ after a tag", "甲<p>・乙</p>", ["paragraph |甲", "bullet ・|乙"]],
    ["※ after white space", "・甲※乙 ※ 丙", ["bullet ・|甲※乙 ", "continuation ※| 丙"]],
    ["◀…▶, marker as a whole", "・甲 ◀見解▶ 乙", ["bullet ・|甲 ", "continuation ◀見解▶| 乙"]],
    ["→ after a full stop", "・甲。→乙。⇒丙", ["bullet ・|甲。", "continuation →|乙。", "continuation ⇒|丙"]],
    ["→ after a full stop and an aside", "・甲。（乙（丙））→丁", ["bullet ・|甲。（乙（丙））", "continuation →|丁"]],
    ["no → within a sentence, white space or not", "・甲→乙（丙） → 丁", ["bullet ・|甲→乙（丙） → 丁"]],
    ["（…） alone", "・甲 （乙（丙）） ・丁", ["bullet ・|甲 ", "subheading |（乙（丙）） ", "bullet ・|丁"]],
    ["no （…） that a word follows", "・甲 （乙）丙", ["bullet ・|甲 （乙）丙"]],
    ["no （…） that nothing closes", "・甲 （乙 丙", ["bullet ・|甲 （乙 丙"]],
    ["text after （…）", "（甲） 乙", ["subheading |（甲） ", "paragraph |乙"]],
    ["a tag", "<p>甲</p> <p>乙</p> 丙", ["paragraph |甲 ", "paragraph |乙 ", "paragraph |丙"]],
    ["nothing in an empty cell", ' <ul style="x"> ', []],
  ])("%s", (_, raw, expected) => {
    expect(outline(raw)).toEqual(expected);
  });
});

test("whatever a cell holds, its items partition it", () => {
  const piece = fc.constantFrom(
    "○",
    "・",
    "※",
    "→",
    "⇒",
    "◀",
    "▶",
    "（",
    "）",
    "。",
    " ",
    "　",
    "甲",
    "A",
    "<p>",
    "</p>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const cell = stripMarkup(pieces.join(""), { file: "source.txt", line: 1 });
      const items = splitItems(cell, [], "items.yaml");
      const begin = cell.text.length - cell.text.trimStart().length;
      expect(items.map(({ marker, text }) => marker + text).join("")).toBe(cell.text.slice(begin));
      expect(items.map(({ start }) => start)).toEqual([begin, ...items.map(({ end }) => end)].slice(0, items.length));
    }),
    { numRuns: 500 },
  );
});
