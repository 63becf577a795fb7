import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnAnchor, itemAnchor, pageAnchor } from "../../../../src/text/anchors.ts";
import { type Annotations, annotated } from "../../../../src/text/cut/annotate.ts";
import { runsOf } from "../../../../src/text/cut/cut.ts";
import { documentTextOf, quotesOf } from "../../../../src/views/report/derive/document-text.ts";
import { termFinder, termsOnce } from "../../../../src/text/terms.ts";
import { atlas, firstAtlas, realReport } from "../../../support/real-atlas.ts";

const report = realReport();
const term = (start: number, end: number, number = 0) => ({ term: number, form: "", start, end });
const at = (index: number, start: number, end: number) => ({ index, start, end });

describe("a text is cut where something begins or ends", () => {
  test("quotes may overlap, and each has its own passage", () => {
    const pieces = annotated("あいうえお", { quotes: [at(0, 0, 3), at(1, 2, 5)] });
    expect(pieces.map(({ text, quotes }) => [text, quotes])).toEqual([
      ["あい", [0]],
      ["う", [0, 1]],
      ["えお", [1]],
    ]);
  });

  test("a term that a misprint would cut in two is left out; one within it stays", () => {
    const misprint = report.misprints[0];
    if (!misprint) throw new Error("no misprint");
    const misprints = [{ index: 0, misprint, start: 2, end: 4 }];
    const crossing = annotated("あいうえお", { terms: [term(1, 3)], misprints });
    expect(crossing.every((piece) => piece.term === null)).toBe(true);
    const inside = annotated("あいうえお", { terms: [term(2, 4)], misprints });
    expect(inside.map(({ text, term: of }) => [text, of !== null])).toEqual([
      ["あい", false],
      ["うえ", true],
      ["お", false],
    ]);
  });

  test("whatever is known of it, the pieces are the text, and runs leave none out", () => {
    const stretch = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);
    fc.assert(
      fc.property(
        fc.string({ minLength: 20, maxLength: 20, unit: "grapheme-ascii" }),
        fc.array(stretch, { maxLength: 6 }),
        fc.array(stretch, { maxLength: 6 }),
        (text, quotes, terms) => {
          const annotations: Annotations = {
            quotes: quotes.map(([start = 0, end = 0], index) => at(index, start, end)),
            terms: terms.map(([start = 0, end = 0], index) => term(start, end, index)),
          };
          const pieces = annotated(text, annotations);
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
          expect(runsOf(pieces, "term").flatMap((run) => run.pieces)).toEqual(pieces);
          quotes.forEach(([start, end], index) => {
            const own = pieces.filter((piece) => piece.quotes.includes(index));
            expect(own.map((piece) => piece.text).join("")).toBe(text.slice(start, end));
          });
        },
      ),
    );
  });
});

test("a term is explained once a passage, wherever its forms stand", () => {
  const find = termFinder([{ forms: ["ハローワーク", "HW"] }]);
  expect(termsOnce(["ＨＷとHW", "ハローワーク"], find).map((terms) => terms.map(({ start }) => start))).toEqual([
    [0],
    [],
  ]);
});

test("anchors name page, column and item, and are all different", () => {
  expect([pageAnchor("suita"), columnAnchor("suita", "network"), itemAnchor("suita", "network", 3)]).toEqual([
    "centre-suita",
    "centre-suita-network",
    "centre-suita-network-4",
  ]);
  const text = documentTextOf(atlas, report, ["staff-shortage"], true);
  const anchors = [
    ...(text?.overview ?? []).map(({ anchor }) => anchor),
    ...(text?.pages ?? []).flatMap(({ page, columns }) => [
      page.anchor,
      ...columns.flatMap((column) => [column.anchor, ...column.items.map(({ anchor }) => anchor)]),
    ]),
  ];
  expect(anchors.length).toBe(47 + 18 + 72 + 527);
  expect(new Set(anchors).size).toBe(anchors.length);
});

describe("the document's text", () => {
  test.each(atlas.metrics.map(({ id }) => id))("marks each quote of %s, and it alone", (metric) => {
    const text = documentTextOf(atlas, report, [metric], true);
    let seen = 0;
    for (const { page, columns } of text?.pages ?? []) {
      quotesOf(atlas, [metric], page.centre).forEach((quote, index) => {
        const marked = columns.flatMap(({ id, items }) =>
          items.flatMap(({ pieces }) =>
            pieces.filter(({ quotes }) => quotes.includes(index)).map((piece) => [id, piece.text]),
          ),
        );
        expect(marked.map(([, own]) => own).join("")).toBe(quote.text);
        expect(new Set(marked.map(([column]) => column))).toEqual(new Set([quote.column]));
        seen += 1;
      });
    }
    expect(seen).toBeGreaterThan(5);
  });

  test("has every suspected misprint, and every passage that counts, in its place", () => {
    const text = documentTextOf(atlas, report, ["staff-shortage"], false);
    const all = [
      ...(text?.overview ?? []).map(({ pieces }) => pieces),
      ...(text?.pages ?? []).flatMap(({ header, subheader, columns }) => [
        ...header,
        ...subheader,
        ...columns.flatMap(({ items }) => items.map(({ pieces }) => pieces)),
      ]),
    ];
    const parts = new Map<number, string>();
    for (const { misprint, text: words } of all.flat()) {
      if (misprint) parts.set(misprint.index, (parts.get(misprint.index) ?? "") + words);
    }
    expect(parts.size).toBe(report.misprints.length);
    for (const [index, words] of parts) expect(words.replace(/\s/gu, "")).toBe(report.misprints[index]?.part);
    expect(all.flat().some((piece) => piece.term !== null)).toBe(false);
    expect(text?.overview.flatMap(({ links }) => links).map(({ number }) => number)).toEqual(
      report.links.map((_, index) => index + 1),
    );
    const linked = new Map<number, string>();
    for (const { link, text: words } of all.flat()) {
      if (link) linked.set(link.index, (linked.get(link.index) ?? "") + words);
    }
    report.links.forEach(({ block, start, end }, index) => {
      expect(linked.get(index + 1)).toBe(report.overview[block]?.text.slice(start, end));
    });
  });

  test("explains no term twice in a cell", () => {
    const text = documentTextOf(atlas, report, ["staff-shortage"], true);
    let terms = 0;
    for (const { columns } of text?.pages ?? []) {
      for (const { items } of columns) {
        const spans = new Set(items.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.term ?? [])));
        const named = [...spans].map((span) => span.term);
        expect(new Set(named).size).toBe(named.length);
        terms += named.length;
      }
    }
    expect(terms).toBeGreaterThan(250);
  });

  test("waits for the findings", () => {
    expect(documentTextOf(firstAtlas, report, ["staff-shortage"], true)).toBeNull();
  });
});
