import { describe, expect, test } from "vitest";
import { hitFills } from "../../../src/theme/hit-paints.ts";
import { searchMetricId } from "../../../src/model/hit-steps.ts";
import { searchMetricOf, withSearch } from "../../../src/derive/search-metric.ts";
import { codebookOf } from "../../../src/views/codebook/derive/codebook.ts";
import { coverageOfText } from "../../../src/derive/coverage-of-text.ts";
import { centresByValue } from "../../../src/derive/centres-by-value.ts";
import { byId, valueOf } from "../../../src/model/atlas.ts";
import { searchOf } from "../../../src/text/search/find.ts";
import { deriveViewModel } from "../../../src/derive/view-model.ts";
import { atlas, codeOf, realFindings, realReport, vocabulary } from "../../support/real-atlas.ts";

const report = realReport();
const search = searchOf(report, realFindings());
const metricOf = (typed: string) => searchMetricOf(atlas, search.find(typed), typed);
const searched = (typed: string) => withSearch(atlas, search, search.find(typed), typed);
const viewOf = (typed: string) =>
  deriveViewModel(
    searched(typed),
    { ...vocabulary.initial, metric: searchMetricId, municipality: codeOf("枚方市") },
    vocabulary,
  );

describe("the metric of a search", () => {
  test("answers for every municipality by its centre's passages", () => {
    const result = search.find("ジョブコーチ");
    const metric = metricOf("ジョブコーチ");
    if (!metric || result.kind !== "found") throw new Error("nothing found");
    for (const { code, name, centre } of atlas.municipalities) {
      const count = centre === null ? null : (result.centres[centre] ?? 0);
      const coding = metric.codings[code];
      const expected =
        count === null
          ? "uncovered"
          : count === 0
            ? "none"
            : count === 1
              ? "one"
              : count < 5
                ? "two-to-four"
                : "five-or-more";
      expect(coding && valueOf(coding), name).toBe(expected);
    }
  });

  test("has a class for no hit, and none of silence but the uncovered one", () => {
    const { classes } = viewOf("ジョブコーチ");
    expect(classes.map(({ label, count }) => `${label} ${count}`)).toEqual([
      "5か所以上 0市町村",
      "2～4か所 1センター・1市町村",
      "1か所 4センター・8市町村",
      "該当なし 13センター・33市町村",
      "圏域外（どのセンターの圏域にも含まれない） 1市町村",
    ]);
    expect(classes.map(({ silent }) => silent)).toEqual([false, false, false, false, true]);
    expect(classes.map(({ paint }) => paint.fill).slice(0, 4)).toEqual(hitFills);
    expect(classes.every(({ paint }, index) => (paint.pattern !== null) === (index === 4))).toBe(true);
  });

  test("is one more metric of the view: map, legend, panel and quotes take it like any other", () => {
    const view = viewOf("ジョブコーチ");
    expect(view.metric).toEqual({
      id: "search",
      label: "検索：ジョブコーチ",
      question: "センターの記載に「ジョブコーチ」が何か所あるか",
      unit: "centre",
      kind: "hits",
    });
    expect(view.municipalities).toHaveLength(atlas.municipalities.length);
    if (view.panel.kind !== "municipality") throw new Error("枚方市 is covered");
    expect(view.panel.active.class.label).toBe("1か所");
    expect(view.panel.active.quotes).toHaveLength(1);
    const marked = view.panel.findings?.flatMap(({ items }) =>
      items.flatMap(({ text, quotes }) => quotes.map(({ start, end }) => text.slice(start, end))),
    );
    expect(marked).toEqual(["ジョブコーチ"]);
    expect(view.panel.codings).toHaveLength(9);
  });

  test("shows of each passage the part that was found, no longer than three lines", () => {
    const asked = searched("実習");
    const view = viewOf("実習");
    const groups = centresByValue(asked, byId(asked.metrics, searchMetricId), view.classes);
    const passages = groups.flatMap(({ centres }) => centres.flatMap(({ evidence }) => evidence ?? []));
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages) {
      expect(passage).toContain("実習");
      expect(passage.length).toBeLessThanOrEqual(62);
    }
  });

  test("changes neither the atlas nor what is counted of its codings", () => {
    const frozen = searched("HW");
    expect(Object.isFrozen(frozen)).toBe(true);
    expect(atlas.metrics).toHaveLength(8);
    expect(codebookOf(frozen, report).metrics).toHaveLength(8);
    expect(coverageOfText(frozen)).toEqual(coverageOfText(atlas));
  });

  test("is there where nothing is found, and not where nothing was asked for", () => {
    const nothing = metricOf("zzz");
    expect(new Set(Object.values(nothing?.codings ?? {}).map(valueOf))).toEqual(new Set(["none", "uncovered"]));
    expect(metricOf("  ")).toBeNull();
    expect(metricOf("-HW")).toBeNull();
    expect(searched("")).toBe(atlas);
  });

  test("names a long query by its beginning, and tears no character apart", () => {
    expect(metricOf("🍣".repeat(30))?.label).toBe(`検索：${"🍣".repeat(20)}…`);
  });
});
