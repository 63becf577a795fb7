import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchOf, wideningOf } from "../../../../src/text/search/find.ts";
import { fold } from "../../../../src/text/offsets/normalise.ts";
import { realFindings, realReport } from "../../../support/real-atlas.ts";

const [report, findings] = [realReport(), realFindings()];
const search = searchOf(report, findings);
const { corpus } = search;
const widen = wideningOf(report, corpus);

/** All texts that a folded word stands for, one by one. */
function forms(folded: string): string[] {
  return widen(folded).reduce(
    (texts, piece) =>
      texts.flatMap((text) => (piece.kind === "text" ? [text + piece.text] : piece.forms.map((form) => text + form))),
    [""],
  );
}

describe("whatever is typed", () => {
  const printed = corpus.text.slice(0, corpus.printedEnd);
  const stretch = fc
    .tuple(fc.nat(printed.length - 1), fc.integer({ min: 1, max: 12 }))
    .map(([from, length]) => printed.slice(from, from + length).split("\n")[0] ?? "");
  const signs = fc.string({
    unit: fc.constantFrom(..."\\^$.*+?()[]{}|/<>&%#'`\"-－ 　🍣".split(""), "\ud83c", "HW", "障がい", "の"),
  });
  const typed = fc.oneof(
    { weight: 3, arbitrary: stretch },
    fc.string({ unit: "binary", maxLength: 40 }),
    signs,
    fc.array(stretch, { maxLength: 3 }).map((parts) => parts.join(" ")),
    fc.tuple(stretch, stretch).map(([one, other]) => `${one} -${other}`),
    stretch.map((text) => `"${text}"`),
    fc.constantFrom("a".repeat(10_000), "就ポツ ".repeat(2000), '"'.repeat(10_000), "-".repeat(10_000)),
  );

  test("nothing is thrown, and every span has a wanted term in it, folded", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const result = search.find(text);
        if (result.kind !== "found") return;
        for (const { passage, spans } of result.passages) {
          const { text: shown = "" } = corpus.passages[passage] ?? {};
          expect(spans.length).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end, misprint } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(shown.length);
            last = end;
            const inSpan = fold(shown.slice(start, end));
            const wanted = result.include.flatMap((term) =>
              term.kind === "exact" ? [term.folded] : forms(term.folded),
            );
            expect(misprint !== null || wanted.some((term) => inSpan.includes(term)), `${text}: ${inSpan}`).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("no passage is lost and none too many, against a search that does it the long way", () => {
    const readings = corpus.text.slice(corpus.printedEnd).split("\n");
    const texts = corpus.passages.map(({ text }, passage) => {
      const read = [...corpus.edits.keys()].indexOf(passage);
      return { printed: fold(text), all: [fold(text), ...(read < 0 ? [] : [readings[read] ?? ""])] };
    });
    fc.assert(
      fc.property(typed, (text) => {
        const result = search.find(text);
        if (result.kind === "empty" || result.kind === "exclusions") return;
        const has = (passage: { printed: string; all: string[] }, term: { kind: string; folded: string }) =>
          term.kind === "exact"
            ? passage.printed.includes(term.folded)
            : forms(term.folded).some((form) => passage.all.some((version) => version.includes(form)));
        const expected = texts.flatMap((passage, index) =>
          result.include.every((term) => has(passage, term)) && !result.exclude.some((term) => has(passage, term))
            ? [index]
            : [],
        );
        expect(result.kind === "found" ? result.passages.map(({ passage }) => passage) : []).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test("every place of a term is marked", () => {
    fc.assert(
      fc.property(stretch, (text) => {
        const result = search.find(`"${text}"`);
        if (result.kind !== "found" || text.includes('"')) return;
        const wanted = fold(text);
        for (const { passage, spans } of result.passages) {
          const shown = corpus.passages[passage]?.text ?? "";
          const marked = spans.map(({ start, end }) => fold(shown.slice(start, end))).join("\n");
          // All of the text that stands in any place of the term stands in a span.
          expect(marked.split(wanted).length, text).toBe(fold(shown).split(wanted).length);
        }
      }),
    );
  });

  test("what was typed before changes nothing", () => {
    const fresh = searchOf(report, findings);
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const text of texts) search.find(text);
        const last = texts.at(-1) ?? "";
        expect(search.find(last)).toEqual(fresh.find(last));
      }),
      { numRuns: 60 },
    );
    for (const text of ["就労移行支援事業所", "HWからの求人", "障がい者就業・生活支援センター"]) {
      for (let length = 1; length <= text.length; length += 1) search.find(text.slice(0, length));
      expect(search.find(text)).toEqual(searchOf(report, findings).find(text));
    }
  });
});
