import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Span, apart, within } from "../../../../src/model/span.ts";
import { cut, runsOf, unbroken } from "../../../../src/text/cut/cut.ts";

const span = fc
  .tuple(fc.nat(24), fc.nat(24))
  .map(([one, other]): Span => ({ start: Math.min(one, other), end: Math.max(one, other) }));
const spans = fc.array(span, { maxLength: 6 });
const text = fc.string({ maxLength: 20, unit: "grapheme" }).map((all) => all.slice(0, 20));
const known = fc.record({ quotes: spans, terms: spans, hits: spans });

describe("for any text and whatever is known of it", () => {
  test("the pieces are the text, none empty, each where it says", () => {
    fc.assert(
      fc.property(text, known, (whole, marks) => {
        const pieces = cut(whole, marks);
        expect(pieces.map((piece) => piece.text).join("")).toBe(whole);
        for (const piece of pieces) {
          expect(piece.start).toBeLessThan(piece.end);
          expect(whole.slice(piece.start, piece.end)).toBe(piece.text);
        }
      }),
    );
  });

  test("each character has exactly the marks that cover it", () => {
    fc.assert(
      fc.property(text, known, (whole, marks) => {
        for (const piece of cut(whole, marks)) {
          for (let at = piece.start; at < piece.end; at += 1) {
            for (const kind of ["quotes", "terms", "hits"] as const) {
              expect(piece.marks[kind]).toEqual(marks[kind].filter(({ start, end }) => start <= at && at < end));
            }
          }
        }
      }),
    );
  });

  test("no two neighbours could be one", () => {
    fc.assert(
      fc.property(text, known, (whole, marks) => {
        const sets = cut(whole, marks).map((piece) => new Set<Span>(Object.values(piece.marks).flat()));
        sets.slice(1).forEach((set, index) => {
          const before = sets[index] ?? new Set<Span>();
          expect(set.size === before.size && [...set].every((mark) => before.has(mark))).toBe(false);
        });
      }),
    );
  });

  test("a part is cut as the whole is", () => {
    fc.assert(
      fc.property(text, known, span, (whole, marks, { start, end }) => {
        const part = { start: Math.min(start, whole.length), end: Math.min(end, whole.length) };
        const pieces = cut(whole, marks, part);
        expect(pieces.map((piece) => piece.text).join("")).toBe(whole.slice(part.start, part.end));
        for (const piece of pieces) {
          const around = cut(whole, marks).find((other) => within(piece, other));
          expect(around?.marks).toEqual(piece.marks);
        }
      }),
    );
  });

  test("what is left unbroken stands whole within each holder or outside it, and nothing else is left out", () => {
    fc.assert(
      fc.property(spans, spans, (wanted, holders) => {
        const whole = unbroken(wanted, holders);
        for (const one of wanted) {
          const stands = holders.every((holder) => apart(one, holder) || within(one, holder));
          expect(whole.includes(one)).toBe(stands);
        }
      }),
    );
  });

  test("runs leave no piece out, and each begins where something changes", () => {
    const piece = fc.record({ of: fc.constantFrom(null, "a", "b") });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const runs = runsOf(pieces, "of");
        expect(runs.flatMap((run) => run.pieces)).toEqual(pieces);
        expect(runs.every((run) => run.pieces.every(({ of }) => of === run.of))).toBe(true);
        expect(runs.slice(1).every((run, index) => run.of !== runs[index]?.of)).toBe(true);
      }),
    );
  });
});
