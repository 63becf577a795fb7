import { describe, expect, test } from "vitest";
import { headlineOf } from "../../../../src/ingest/join/headline.ts";
import type { MetricFile, MetricUnit } from "../../../../src/model/metric.ts";
import { realRecord } from "../../../support/real-atlas.ts";
import { inputError } from "../survey/support.ts";

const record = realRecord();
const own = (id: string, headline: string, unit?: MetricUnit): MetricFile => {
  const found = record.metrics.find((metric) => metric.id === id);
  if (!found || found.kind === "hits") throw new Error(`no metric ${id}`);
  return { ...found, kind: found.kind, unit: unit ?? found.unit, headline, order: 1, codings: [] };
};
const filled = (id: string, headline: string) => headlineOf("m.yaml", own(id, headline), record);
const refused = (id: string, headline: string) => inputError(() => filled(id, headline)).message;

describe("a metric's headline", () => {
  test("has its counts, in its phrases", () => {
    expect(filled("staff-shortage", "{centres}センターのうち|{current.centres}つが|「今すでに不足」")).toEqual([
      "18センターのうち",
      "7つが",
      "「今すでに不足」",
    ]);
    expect(filled("staff-shortage", "{foreseen.centres}センターが|不足を|見込む").join("")).toBe(
      "2センターが不足を見込む",
    );
    expect(filled("staff-shortage", "「記載なし」は|{not-mentioned.centres}センター").join("")).toBe(
      "「記載なし」は9センター",
    );
  });

  test.each([
    ["a figure by hand", "7センターが|「今すでに不足」", "counts in braces, no figures, found 7"],
    [
      "another value's words",
      "「今すでに不足」は|{foreseen.centres}センター",
      'words of "今後不足する見込み" beside {foreseen.centres}',
    ],
    ["words of several values", "{current.centres}センターで|不足", 'words of "今すでに不足" beside {current.centres}'],
    [
      "the other unit",
      "「今すでに不足」は|{current.municipalities}市町村",
      "{centres}, or {value.centres} with a value of staff-shortage, found {current.municipalities}",
    ],
    ["all of the other unit", "{municipalities}市町村", "found {municipalities}"],
    ["a value that there is none of", "「なし」は|{absent.centres}センター", "found {absent.centres}"],
    [
      "two counts in one clause",
      "{current.centres}センターと|{foreseen.centres}センターが|今すでに不足",
      "one value's count between two 、",
    ],
    ["no count", "センターの|人員不足", "a count, and the unit センター"],
    ["no unit", "「今すでに不足」は|{current.centres}", "a count, and the unit センター"],
    ["つ after ten and more", "{centres}つの|センター", "the native counter after counts up to nine alone"],
    ["more than five seconds' reading", `{centres}センター${"が|とても|長い".repeat(6)}`, "at most 40 characters"],
    ["a phrase that no line holds", "{centres}センターのうちのいくつか", "a | after at most 12 characters"],
  ])("with %s is refused", (_, headline, message) => {
    expect(refused("staff-shortage", headline)).toContain(`m.yaml at headline: expected`);
    expect(refused("staff-shortage", headline)).toContain(message);
  });

  test("counts municipalities where the answers are theirs", () => {
    expect(filled("office-internship", "「実施」は|{held.municipalities}市町村").join("")).toBe("「実施」は12市町村");
    expect(refused("office-internship", "「実施」は|{held.centres}センター")).toContain("found {held.centres}");
  });
});
