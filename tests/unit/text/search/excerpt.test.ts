import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExcerptPiece, excerptOf } from "../../../../src/text/search/excerpt.ts";
import { searchOf } from "../../../../src/text/search/find.ts";
import { whyInWords } from "../../../../src/messages/ja/search.ts";
import { whyFound } from "../../../../src/text/search/why.ts";
import { parseQuery } from "../../../../src/text/search/query.ts";
import { realFindings, realReport } from "../../../support/real-atlas.ts";

const report = realReport();
const search = searchOf(report, realFindings());
const written = (pieces: readonly ExcerptPiece[]) =>
  pieces.map((piece) => (piece.kind === "gap" ? "…" : piece.kind === "hit" ? `[${piece.text}]` : piece.text)).join("");
const excerpt = (text: string, ...words: string[]) =>
  written(
    excerptOf(
      text,
      words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, misprint: null })),
    ),
  );

describe("an excerpt", () => {
  test("of a short text is all of it", () => {
    expect(excerpt("HWとの連携", "HW")).toBe("[HW]との連携");
  });

  test("has the sentences of its hits, and a gap for the others", () => {
    const before = "ここには何もない長い文がある。";
    const after = "ここにも何もない長い文があるだけ。";
    expect(excerpt(`${before}職員が足りない。${after}`, "職員")).toBe("…[職員]が足りない。…");
    expect(excerpt(`${before}職員が足りない。${after}体制も。`, "職員", "体制")).toBe("…[職員]が足りない。…[体制]も。");
  });

  test("of a very long sentence has the part around the hit", () => {
    const text = `${"あ".repeat(300)}職員${"い".repeat(300)}`;
    expect(excerpt(text, "職員")).toBe(`…${"あ".repeat(60)}[職員]${"い".repeat(90)}…`);
  });

  test("leaves out no less than a gap is worth", () => {
    expect(excerpt("短い文。職員がいる。", "職員")).toBe("短い文。[職員]がいる。");
  });

  test("has every hit of every passage, in order, in the passage's own words", () => {
    for (const typed of ["就労", "HW", "職員 体制", '"支援"', "の"]) {
      const result = search.find(typed);
      if (result.kind !== "found") throw new Error(`nothing found of ${typed}`);
      for (const { passage, spans } of result.passages) {
        const text = search.corpus.passages[passage]?.text ?? "";
        const pieces = excerptOf(text, spans);
        expect(pieces.flatMap((piece) => (piece.kind === "hit" ? [piece.text] : []))).toEqual(
          spans.map(({ start, end }) => text.slice(start, end)),
        );
        let at = 0;
        for (const run of written(pieces).replace(/[[\]]/gu, "").split("…")) {
          const found = text.replace(/[[\]…]/gu, "").indexOf(run.replace(/[[\]…]/gu, ""), at);
          expect(found).toBeGreaterThanOrEqual(0);
          at = found + run.length;
        }
      }
    }
  });

  test("of any text tears no surrogate pair", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }), fc.nat(), (text, seed) => {
        const letters = [...text];
        const at = letters.slice(0, seed % letters.length).join("").length;
        const [letter = ""] = text.slice(at);
        const pieces = excerptOf(text, [{ start: at, end: at + letter.length, misprint: null }]);
        expect(written(pieces)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe("why a passage was found", () => {
  const reasons = (typed: string) => {
    const result = search.find(typed);
    const query = parseQuery(typed);
    if (result.kind !== "found" || query.kind !== "terms") throw new Error(`nothing found of ${typed}`);
    return result.passages.map(({ passage, spans }) =>
      whyFound(report, search.corpus.passages[passage]?.text ?? "", spans, query.include).map(whyInWords),
    );
  };

  test("as typed needs no reason", () => {
    expect(reasons('"HW"').flat()).toEqual([]);
    expect(reasons("庁舎").flat()).toEqual([]);
  });

  test("through an equal term names both, once a passage", () => {
    expect(new Set(reasons("ハローワーク").flat())).toContain("「HW」は「ハローワーク」と同じことばです。");
    expect(Math.max(...reasons("ハローワーク").map(({ length }) => length))).toBeLessThanOrEqual(2);
    expect(new Set(reasons("ハローワークとの連携").flat())).toContain(
      "「HWとの連携」は「ハローワークとの連携」と同じことばです。",
    );
  });

  test("through a likely reading says what is printed, how it likely reads, and why", () => {
    expect(reasons("定員空き").flat()).toContain(
      "「店員」は「定員」の誤りとみられ、「定員」で見つかりました（施設の利用定員の空きの話で、店員は出てこない）。",
    );
  });
});
