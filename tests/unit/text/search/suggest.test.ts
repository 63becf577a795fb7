import { describe, expect, test } from "vitest";
import { searchOf } from "../../../../src/text/search/find.ts";
import { suggester } from "../../../../src/text/search/suggest.ts";
import { realFindings, realReport } from "../../../support/real-atlas.ts";

const report = realReport();
const search = searchOf(report, realFindings());

/** How many passages a search finds. */
function found(typed: string): number {
  const result = search.find(typed);
  return result.kind === "found" ? result.passages.length : 0;
}

describe("where nothing is found", () => {
  const suggest = suggester(report, search);
  const nearest = (typed: string) => {
    const result = search.find(typed);
    return result.kind === "none" ? suggest(result.include).nearest.map(({ term }) => term) : ["found"];
  };

  test.each([
    ["ハローワク", "ハローワーク"],
    ["ジョブコチ", "ジョブコーチ"],
    ["定着支縁", "定着支援"],
    ["アセスメト", "アセスメント"],
    ["ケース会義", "ケース会議"],
  ])("%s leads to %s", (typed, term) => {
    expect(nearest(typed)[0]).toBe(term);
  });

  test("terms of one group are offered once, each with what a search for it finds", () => {
    const result = search.find("庁者実習");
    const { nearest: offered } = suggest(result.kind === "none" ? result.include : []);
    expect(offered.filter(({ term }) => ["庁舎実習", "庁内実習", "庁舎での実習"].includes(term))).toHaveLength(1);
    for (const { term, passages } of offered) expect(found(term), term).toBe(passages);
  });

  test("what is like nothing leads nowhere, and words that are there are counted one by one", () => {
    expect(nearest("zzz")).toEqual([]);
    expect(nearest("🍣")).toEqual([]);
    const result = search.find("企業開拓 通勤寮");
    expect(suggest(result.kind === "none" ? result.include : []).words).toEqual([
      { term: "企業開拓", passages: found("企業開拓") },
      { term: "通勤寮", passages: 0 },
    ]);
  });
});
