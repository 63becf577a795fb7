import { describe, expect, test } from "vitest";
import { coverageOfText } from "../../../../src/derive/coverage-of-text.ts";
import type { MisprintSpan } from "../../../../src/text/misprints.ts";
import { type ItemNotes, rowNotesOf } from "../../../../src/text/row-notes.ts";
import type { TermSpan } from "../../../../src/text/terms.ts";
import type { Misprint } from "../../../../src/model/report.ts";
import { type SentencePiece, sentencePieces } from "../../../../src/text/cut/sentence-pieces.ts";
import { atlas, realFindings, realReport, viewOf } from "../../../support/real-atlas.ts";

const report = realReport();

const quote = (start: number, end: number) => ({ index: 0, start, end });

const piece = (change: Partial<SentencePiece>): SentencePiece => ({
  text: "",
  quote: null,
  hit: false,
  used: true,
  misprint: null,
  term: null,
  ...change,
});

const term = (index: number, start: number, end: number): TermSpan => ({ term: index, form: "", start, end });

const suspected = (start: number, end: number): MisprintSpan => ({
  index: 0,
  misprint: { place: { kind: "overview", block: 0, start, end }, part: "", reading: "", why: "", confidence: "likely" },
  start,
  end,
});

describe("the sentences of an item", () => {
  test("are cut where quote, hit and use change, and nowhere else", () => {
    const sentences = sentencePieces("一文目。二文目。", {
      quotes: [quote(2, 5)],
      hits: [{ start: 1, end: 2 }],
      use: [
        { start: 0, end: 2, metrics: [] },
        { start: 2, end: 5, metrics: ["x"] },
        { start: 5, end: 8, metrics: [] },
      ],
    });
    expect(sentences.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 8],
    ]);
    expect(sentences.map(({ pieces }) => pieces)).toEqual([
      [
        piece({ text: "一", used: false }),
        piece({ text: "文", hit: true, used: false }),
        piece({ text: "目。", quote: 0 }),
      ],
      [piece({ text: "二", quote: 0 }), piece({ text: "文目。", used: false })],
    ]);
  });

  test("where use is not asked for, all counts as used", () => {
    expect(sentencePieces("一文目。", {})[0]?.pieces).toEqual([piece({ text: "一文目。" })]);
  });

  test("hold misprints, misprints hold terms, and a quote is cut by neither", () => {
    const [sentence] = sentencePieces("HWの店員は多い。", {
      quotes: [quote(3, 9)],
      terms: [term(3, 0, 2), term(4, 3, 5)],
      misprints: [suspected(3, 5)],
    });
    const misprint = { misprint: suspected(3, 5).misprint, ends: true };
    expect(sentence?.pieces).toEqual([
      piece({ text: "HW", term: term(3, 0, 2) }),
      piece({ text: "の" }),
      piece({ text: "店員", quote: 0, misprint, term: term(4, 3, 5) }),
      piece({ text: "は多い。", quote: 0 }),
    ]);
  });

  test("explain a term once an item, where it can stand whole", () => {
    const notes: ItemNotes = {
      // The first place is cut by a misprint, the second by the sentences' end.
      terms: [term(0, 0, 2), term(0, 3, 6), term(0, 6, 8), term(0, 8, 10)],
      misprints: [suspected(1, 3)],
    };
    const pieces = sentencePieces("甲乙丙甲。乙甲乙甲乙。", notes).flatMap((each) => each.pieces);
    expect(pieces.filter((each) => each.term !== null)).toEqual([piece({ text: "甲乙", term: term(0, 6, 8) })]);
  });

  test("that part a misprint have its reading at its end alone, on the same object in all its pieces", () => {
    const sentences = sentencePieces("一文目。二文目。", {
      quotes: [quote(2, 5)],
      misprints: [suspected(1, 6)],
    });
    const parts = sentences.map(({ pieces }) => pieces.flatMap(({ misprint }) => misprint ?? []));
    expect(parts.map((part) => part.map(({ ends }) => ends))).toEqual([
      [false, false],
      [true, true],
    ]);
    for (const [first, second] of parts) expect(first).toBe(second);
  });

  test("that a misprint runs over from another item have its reading in the last", () => {
    const { misprint } = suspected(0, 2);
    const spans = [
      { item: 0, start: 2, end: 4 },
      { item: 1, start: 0, end: 2 },
    ];
    const long: Misprint = { ...misprint, place: { kind: "finding", centre: "", column: "issues", spans } };
    const ends = spans.map(
      ({ start, end }) =>
        sentencePieces("甲乙丙丁", {
          misprints: [{ index: 0, misprint: long, start, end }],
        })[0]?.pieces.find((each) => each.misprint)?.misprint?.ends,
    );
    expect(ends).toEqual([false, true]);
  });

  test("of every item of every centre are its text to the character, quotes and unused parts included", () => {
    const coverage = coverageOfText(atlas);
    for (const { id, municipalities } of atlas.centres) {
      const { panel } = viewOf({ municipality: municipalities[0] ?? null });
      if (panel.kind !== "municipality") throw new Error(id);
      const notes = rowNotesOf(report, realFindings(), id, true);
      for (const column of panel.findings ?? []) {
        column.items.forEach(({ text, quotes }, item) => {
          const use = coverage?.items[id]?.[column.id][item] ?? [];
          const known = notes.items[column.id][item];
          const pieces = sentencePieces(text, { quotes, use, ...known }).flatMap((sentence) => sentence.pieces);
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
          expect(pieces.flatMap((piece) => (piece.quote === null ? [] : [piece.text])).join("")).toBe(
            quotes.map(({ start, end }) => text.slice(start, end)).join(""),
          );
          for (const { misprint, start, end } of known?.misprints ?? []) {
            const own = pieces.filter((piece) => piece.misprint?.misprint === misprint);
            expect(own.map((piece) => piece.text).join("")).toContain(text.slice(start, end));
          }
          expect(pieces.flatMap((piece) => (piece.used ? [] : [piece.text])).join("")).toBe(
            use.flatMap(({ start, end, metrics }) => (metrics.length === 0 ? [text.slice(start, end)] : [])).join(""),
          );
        });
      }
    }
  });
});
