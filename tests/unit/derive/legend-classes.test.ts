import { describe, expect, test } from "vitest";
import { createAtlas } from "../../../src/derive/atlas.ts";
import { atlasOf } from "../../support/searched-atlas.ts";
import { atlas, codeOf, realRecord, viewOf } from "../../support/real-atlas.ts";

const metricIds = atlas.metrics.map(({ id }) => id);
const countsOf = (metric: string) => viewOf({ metric }).classes.map(({ label, count }) => `${label} ${count}`);

describe("the classes", () => {
  test.each(metricIds)("of %s part the municipalities among them", (metric) => {
    const { classes, municipalities } = viewOf({ metric });
    const members = classes.flatMap((entry) => entry.municipalities);
    expect(members).toHaveLength(atlas.municipalities.length);
    expect([...members].sort()).toEqual(municipalities.map(({ code }) => code));
    for (const { code, class: own } of municipalities) {
      expect(own.municipalities).toContain(code);
      expect(classes).toContain(own);
    }
    for (const entry of classes) expect(entry.municipalities).toEqual([...entry.municipalities].sort());
  });

  test.each(metricIds)("of %s count the centres that their members belong to, in the report's order", (metric) => {
    for (const { municipalities, centres } of viewOf({ metric }).classes) {
      const expected = atlas.centres.filter((centre) =>
        centre.municipalities.some((code) => municipalities.includes(code)),
      );
      expect(centres).toEqual(expected.map(({ id }) => id));
    }
  });

  test("of a question to municipalities are counted by municipality, centres in brackets", () => {
    expect(countsOf("office-internship")).toEqual([
      "実施 12市町村（6センター）",
      "予定・協議中 2市町村（2センター）",
      "働きかけたが未実現 1市町村（1センター）",
      "記載なし 27市町村（11センター）",
      "圏域外（どのセンターの圏域にも含まれない） 1市町村",
    ]);
  });

  test("of a question to centres are counted by centre first, each once", () => {
    expect(countsOf("staff-shortage")).toEqual([
      "今すでに不足 7センター・23市町村",
      "今後不足する見込み 2センター・4市町村",
      "記載なし 9センター・15市町村",
      "圏域外（どのセンターの圏域にも含まれない） 1市町村",
    ]);
    for (const { id } of atlas.metrics.filter(({ unit }) => unit === "centre")) {
      const counted = viewOf({ metric: id }).classes.map(({ count }) =>
        Number(/^(\d+)センター・/u.exec(count)?.[1] ?? 0),
      );
      expect(
        counted.reduce((sum, count) => sum + count),
        id,
      ).toBe(atlas.centres.length);
    }
  });

  test("lead with the unit of the metric, the other beside it, and count 圏域外 in municipalities alone", () => {
    const tallies = (metric: string) => viewOf({ metric }).classes.map(({ lead, other }) => [lead, other]);
    const centres = (count: number) => ({ count, of: "centre", unit: "センター" });
    const municipalities = (count: number) => ({ count, of: "municipality", unit: "市町村" });
    expect(tallies("staff-shortage")).toEqual([
      [centres(7), municipalities(23)],
      [centres(2), municipalities(4)],
      [centres(9), municipalities(15)],
      [municipalities(1), null],
    ]);
    expect(tallies("employment-subcommittee").slice(0, 2)).toEqual([
      [municipalities(16), centres(7)],
      [municipalities(6), centres(1)],
    ]);
    expect(viewOf({ metric: "search", query: "宇宙船" }, atlasOf("宇宙船")).classes[0]).toMatchObject({
      lead: centres(0),
      other: null,
    });
  });

  test("leave 島本町 alone in the last, whatever the metric", () => {
    for (const metric of metricIds) {
      expect(viewOf({ metric }).classes.at(-1)).toMatchObject({
        value: "uncovered",
        silent: true,
        municipalities: [codeOf("島本町")],
        centres: [],
        count: "1市町村",
      });
    }
  });

  test("are silent for the last two and for no other", () => {
    for (const metric of metricIds) {
      const { classes } = viewOf({ metric });
      expect(classes.filter(({ silent }) => silent)).toEqual(classes.slice(-2));
      expect(classes.at(-2)).toMatchObject({ value: "not-mentioned", label: "記載なし" });
    }
  });

  test("stay when nobody is in them: that nobody answered so is a finding too", () => {
    const record = realRecord();
    const [metric] = record.metrics;
    if (!metric) throw new Error("no metric");
    const values = [...metric.values, { id: "refused", label: "断られた", short: "断られた" }];
    const changed = createAtlas({ ...record, metrics: [{ ...metric, values }] }, atlas.geography);
    expect(viewOf({}, changed).classes[3]).toMatchObject({ value: "refused", municipalities: [], count: "0市町村" });
  });

  test("are pinned as the state says", () => {
    const pinned = viewOf({ values: ["planned", "uncovered"] }).classes.filter((entry) => entry.pinned);
    expect(pinned.map(({ value }) => value)).toEqual(["planned", "uncovered"]);
    expect(viewOf().classes.some((entry) => entry.pinned)).toBe(false);
  });
});
