import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Query, longestQuery, parseQuery } from "../../../../src/text/search/query.ts";

/** A query in one line: words as they are, exact ones in quotes, excluded ones after a minus. */
function written(query: Query): string {
  const terms = (list: readonly { kind: string; text: string }[], before: string) =>
    list.map(({ kind, text }) => `${before}${kind === "exact" ? `"${text}"` : text}`);
  if (query.kind === "empty") return "";
  const include = query.kind === "terms" ? terms(query.include, "") : [];
  return [...include, ...terms(query.exclude, "-")].join(" ");
}

describe("what is typed", () => {
  test.each([
    ["words", "定着支援 HW", "定着支援 HW"],
    ["words parted by full-width spaces", "　定着支援　　HW　", "定着支援 HW"],
    ["an exact phrase", '"定着 支援" HW', '"定着 支援" HW'],
    ["full-width and curly quotation marks", "＂定着＂ “支援” „HW‟", '"定着" "支援" "HW"'],
    ["Japanese brackets", "「定着」", "「定着」"],
    ["a word to leave out", "HW -求人", "HW -求人"],
    ["minus signs of any width, and ー for one", "HW －求人 −実習 ーFAX", "HW -求人 -実習 -FAX"],
    ["a phrase to leave out", 'HW -"求人 情報"', 'HW -"求人 情報"'],
    ["a minus within a word, which is part of it", "C-STEP ジョブコーチ", "C-STEP ジョブコーチ"],
    ["a minus that nothing follows yet, which asks for nothing", "HW -", "HW"],
    ["a minus alone, which is a character", "- HW", "- HW"],
    ["two minuses: what is left out begins with one", "HW --求人", "HW --求人"],
    ["a quotation mark that is never closed", '実習 "定着 支', '実習 "定着 支"'],
    ["a quotation mark in a word, which begins a phrase", 'HW"求人"', 'HW "求人"'],
    ["nothing between quotation marks", 'HW "" "　"', "HW"],
    ["the same word twice, however written", "HW ｈｗ hw", "HW"],
    [
      "signs that mean something elsewhere",
      "a.*b [x] (y|z) \\d+ $^ <b> &amp; %00",
      "a.*b [x] (y|z) \\d+ $^ <b> &amp; %00",
    ],
    ["emoji", "🍣 寿司", "🍣 寿司"],
    ["white space alone", " 　\n", ""],
    ["what is never seen", "\u200b\ufeff", ""],
  ])("as %s", (_, typed, read) => {
    expect(written(parseQuery(typed))).toBe(read);
  });

  test.each([
    ["「就労支援部会」", "就労支援部会"],
    ["『就労支援部会』", "就労支援部会"],
    ["「就労支援", "就労支援"],
    ["就労支援」", "就労支援"],
    ["「守口」と「門真」", "「守口」と「門真」"],
    ["「」", "「」"],
    ['"「定着」"', "「定着」"],
  ])("%s asks for %s", (typed, folded) => {
    expect(parseQuery(typed)).toMatchObject({ include: [{ folded }] });
  });

  test("is one word where it is a phrase, and only as a whole", () => {
    const asked = (typed: string) => written(parseQuery(typed, ["job coach", "a.b c"]));
    expect(parseQuery("Job  Coach", ["job coach"])).toMatchObject({ include: [{ folded: "jobcoach" }] });
    expect(asked("job 実習")).toBe("job 実習");
    expect(asked("aXb c")).toBe("aXb c");
    expect(parseQuery("aXb c", ["a.b c"])).toMatchObject({ include: [{ folded: "axb" }, { folded: "c" }] });
  });

  test("is empty, or leaves out alone, or has terms", () => {
    expect(parseQuery("")).toEqual({ kind: "empty", leftOut: 0 });
    expect(parseQuery("-HW")).toMatchObject({ kind: "exclusions", exclude: [{ text: "HW", folded: "hw" }] });
    expect(parseQuery("HW")).toMatchObject({ kind: "terms", include: [{ kind: "word", text: "HW", folded: "hw" }] });
  });

  test("is read up to a bound, and what is left out is counted", () => {
    expect(parseQuery("あ".repeat(longestQuery))).toMatchObject({ leftOut: 0 });
    const query = parseQuery("あ".repeat(10_000));
    expect(query).toMatchObject({ kind: "terms", leftOut: 10_000 - longestQuery });
    expect(query.kind === "terms" && query.include[0]?.folded.length).toBe(longestQuery);
  });

  test("is not cut within a surrogate pair", () => {
    const query = parseQuery(`${"あ".repeat(longestQuery - 1)}🍣🍣`);
    expect(query.leftOut).toBe(4);
    expect(query.kind === "terms" && query.include[0]?.text.length).toBe(longestQuery - 1);
  });

  test("is read whatever it is", () => {
    const signs = fc.constantFrom(
      '"',
      "＂",
      "-",
      "－",
      "ー",
      " ",
      "　",
      "\\",
      "[",
      "(",
      "*",
      "\ud83c",
      "\udf63",
      "あ",
      "HW",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: signs })), (typed) => {
        const query = parseQuery(typed);
        expect(query.leftOut).toBe(Math.max(0, typed.length - longestQuery));
        const terms =
          query.kind === "empty" ? [] : query.kind === "terms" ? [...query.include, ...query.exclude] : query.exclude;
        for (const { text, folded } of terms) {
          expect(folded).not.toBe("");
          expect(typed).toContain(text);
        }
        expect(query.kind === "terms").toBe(query.kind === "terms" && query.include.length > 0);
      }),
    );
  });
});
