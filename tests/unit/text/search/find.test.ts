import { describe, expect, test } from "vitest";
import { searchOf } from "../../../../src/text/search/find.ts";
import { columnIds } from "../../../../src/model/survey.ts";
import { atlas, realFindings, realReport } from "../../../support/real-atlas.ts";

const [report, findings] = [realReport(), realFindings()];
const search = searchOf(report, findings);
const { corpus } = search;
const centreOf = new Map(atlas.municipalities.map(({ code, centre }) => [code, centre]));

/** What a search found: the shown words of each span. */
function words(typed: string): string[] {
  const result = search.find(typed);
  if (result.kind !== "found") return [];
  return result.passages.flatMap(({ passage, spans }) =>
    spans.map(({ start, end }) => corpus.passages[passage]?.text.slice(start, end) ?? ""),
  );
}

/** The passages found, by their places. */
function places(typed: string): number[] {
  const result = search.find(typed);
  return result.kind === "found" ? result.passages.map(({ passage }) => passage) : [];
}

test("a report of many more centres and passages is counted as rightly", () => {
  const pages = Array.from({ length: 200 }, (_, index) => ({ centre: `centre-${index}` }));
  const item = (text: string) => ({ kind: "plain", marker: "", text });
  const filler = Array.from({ length: 350 }, () => item("記載"));
  const rows = pages.map(({ centre }, index) => [
    centre,
    { issues: [...filler, ...Array.from({ length: 1 + (index % 3) }, () => item("実習の受入れ"))] },
  ]);
  const many = { ...report, overview: report.overview.slice(0, 1), pages, misprints: [] } as unknown as typeof report;
  const result = searchOf(many, { ...findings, centres: Object.fromEntries(rows) as typeof findings.centres }).find(
    "実習",
  );
  expect(result).toMatchObject({
    centres: Object.fromEntries(pages.map(({ centre }, index) => [centre, 1 + (index % 3)])),
    overview: 0,
  });
});

describe("the corpus", () => {
  test("has every item of the findings and every block of the overview, in the report's order", () => {
    const items = report.pages.flatMap(({ centre }) =>
      columnIds.flatMap((column) => (findings.centres[centre]?.[column] ?? []).map(({ text }) => text)),
    );
    expect(corpus.passages.map(({ text, ownStart }) => text.slice(ownStart))).toEqual([
      ...report.overview.map(({ text }) => text),
      ...items,
    ]);
    expect(items).toHaveLength(527);
  });

  test("gives each passage its heading, as the evidence does", () => {
    let quoted = 0;
    for (const evidence of Object.values(findings.evidence)) {
      for (const [code, { quotes }] of Object.entries(evidence)) {
        for (const { column, heading, spans, text } of quotes) {
          const passage = corpus.passages.find(
            ({ place }) =>
              place.kind === "finding" &&
              place.centre === centreOf.get(code) &&
              place.column === column &&
              place.item === spans[0]?.item,
          );
          expect(passage?.heading, text).toBe(heading);
          quoted += 1;
        }
      }
    }
    expect(quoted).toBeGreaterThan(200);
    const inOverview = corpus.passages.find(({ text }) => text.startsWith("すべての就ポツが"));
    expect(inOverview).toMatchObject({ place: { kind: "overview" }, heading: "市町村との連携について" });
  });
});

describe("a search", () => {
  test("finds whatever the width, case, kana and the scan's stray spaces", () => {
    expect(places("ジョブコーチ")).toHaveLength(6);
    for (const typed of ["じょぶこーち", "ｼﾞｮﾌﾞｺｰﾁ", "ＪＣ", "jc", "J C".replace(" ", "")])
      expect(places(typed)).toEqual(places("ジョブコーチ"));
    expect(words("ジョブコーチ")).toContain("J C");
    expect(words('"訪問し、情報を取りに行っている"')).toContain("訪問し、情報を取りに行っている");
  });

  test("finds abbreviations by what they stand for, within a longer word too", () => {
    expect(places("ハローワーク")).toEqual(places("HW"));
    expect(places("公共職業安定所")).toEqual(places("HW"));
    expect(new Set(words("HW"))).toEqual(new Set(["HW", "ハローワーク"]));
    expect(words("ハローワークからの求人情報")).toContain("HWからの求人情報");
    expect(places("特別支援学校")).toEqual(places("支援学校"));
  });

  test.each([
    ["問合せ", "問い合わせ"],
    ["問合わせ", "問い合わせ"],
    ["打合せ", "打ち合わせ"],
    ["聞取り", "聞き取り"],
    ["話合い", "話し合い"],
    ["三年", "3年"],
    ["二十四年度", "24年度"],
    ["1人", "一人"],
    ["「就労支援部会」", "就労支援部会"],
    ["job coach", "ジョブコーチ"],
    ["JOB  COACH", "JC"],
    ["しょうがい", "障害"],
    ["しょうがいしゃ", "障がい者"],
  ])("finds %s as %s", (typed, printed) => {
    expect(places(printed).length).toBeGreaterThan(0);
    expect(places(typed)).toEqual(places(printed));
    expect(words(typed)).toEqual(words(printed));
  });

  test("marks what is printed, however it was typed", () => {
    expect(new Set(words("問合せ"))).toEqual(new Set(["問い合わせ"]));
    expect(words("三年")).toContain("3年");
    expect(places('"問合せ"')).toEqual([]);
    expect(new Set(words("長期"))).toEqual(new Set(["長期"]));
  });

  test("does not widen what is exact", () => {
    expect(new Set(words('"ハローワーク"'))).toEqual(new Set(["ハローワーク"]));
    expect(places('"公共職業安定所"')).toEqual([]);
    expect(new Set(words('"ｈｗ"'))).toEqual(new Set(["HW"]));
  });

  test("finds the likely reading of a misprint, and says so; what is exact is as printed", () => {
    const result = search.find("定員空き");
    expect(result).toMatchObject({ kind: "found", centres: { "minamikawachi-kita": 1 }, overview: 0 });
    const hit = result.kind === "found" ? result.passages[0]?.spans[0] : undefined;
    expect(report.misprints[hit?.misprint ?? -1]).toMatchObject({ part: "店員", reading: "定員" });
    expect(words("定員空き")).toEqual(["店員空き"]);
    expect(words("店員空き")).toEqual(["店員空き"]);
    expect(words('"定員空き"')).toEqual([]);
  });

  test("finds every likely reading of findings and overview", () => {
    for (const { place, reading, part } of report.misprints) {
      if (place.kind === "header") continue;
      const spans = place.kind === "overview" ? [place] : place.spans;
      const found = search.find(spans.length > 1 ? "参加していない。" : reading);
      const hits = found.kind === "found" ? found.passages : [];
      const home = corpus.passages.findIndex(({ place: at }) =>
        at.kind === "overview"
          ? place.kind === "overview" && at.block === place.block
          : place.kind === "finding" &&
            at.centre === place.centre &&
            at.column === place.column &&
            at.item === place.spans[0]?.item,
      );
      expect(
        hits.map(({ passage }) => passage),
        `${part} → ${reading}`,
      ).toContain(home);
    }
  });

  test("wants all words, in any order, and leaves out what it is told to", () => {
    const [both, one, other] = [places("守口 実習"), places("守口"), places("実習")];
    expect(both).toEqual(one.filter((passage) => other.includes(passage)));
    expect(both.length).toBeGreaterThan(0);
    expect(places("実習 守口")).toEqual(both);
    const left = places("定着支援 -HW");
    expect(left).toEqual(places("定着支援").filter((passage) => !places("HW").includes(passage)));
    expect(left.length).toBeLessThan(places("定着支援").length);
    expect(places("定着支援 -定着")).toEqual([]);
  });

  test("marks words that follow on each other one by one, and what overlaps as one", () => {
    const marked = new Set(words("就労 移行 -JC"));
    expect(marked).toEqual(new Set(["就労", "移行"]));
    expect(words('"支援学校" "学校と"')).toContain("支援学校と");
  });

  test("counts passages by centre, and the overview's apart", () => {
    const result = search.find("HW");
    if (result.kind !== "found") throw new Error("nothing found");
    const sum = Object.values(result.centres).reduce((all, count) => all + count, 0);
    expect(sum + result.overview).toBe(result.passages.length);
    expect(result.overview).toBe(3);
    expect(Object.keys(result.centres)).toHaveLength(17);
    expect(result.centres).not.toHaveProperty("higashiosaka-shi");
  });

  test("finds the words of a marker", () => {
    expect(words("個人的見解")).toEqual(["個人的見解"]);
    const [passage = -1] = places("個人的見解");
    expect(corpus.passages[passage]).toMatchObject({ ownStart: 7, place: { centre: "minamikawachi-minami" } });
  });

  test("does not run from one passage into the next", () => {
    const [one, other] = [corpus.passages[60]?.text ?? "", corpus.passages[61]?.text ?? ""];
    expect(places(one)).toEqual([60]);
    expect(places(one + other.slice(0, 3))).toEqual([]);
  });

  test("says when there is nothing to look for", () => {
    expect(search.find("  ")).toEqual({ kind: "empty", leftOut: 0 });
    expect(search.find("-HW").kind).toBe("exclusions");
    expect(search.find("定着支縁").kind).toBe("none");
  });
});
