import { describe, expect, test } from "vitest";
import { notesOnSentence, rowNotesOf } from "../../../src/text/row-notes.ts";
import { sentencesOf } from "../../../src/text/cut/sentences.ts";
import { columnIds } from "../../../src/model/survey.ts";
import { realFindings, realReport } from "../../support/real-atlas.ts";

const report = realReport();
const findings = realFindings();

/** What is told of the sentence of a centre's row in which some words stand. */
function notesOn(centre: string, words: string, explain = true) {
  for (const column of columnIds) {
    const items = findings.centres[centre]?.[column] ?? [];
    const item = items.findIndex(({ text }) => text.includes(words));
    const text = items[item]?.text ?? "";
    const sentence = sentencesOf(text).find(({ end }) => text.indexOf(words) < end);
    if (item < 0 || !sentence) continue;
    return notesOnSentence(rowNotesOf(report, findings, centre, explain), { column, item, ...sentence });
  }
  throw new Error(`${words} is not in the row of ${centre}`);
}

describe("what is told of a sentence's words", () => {
  test("is why misprints in it are suspected", () => {
    const { misprints } = notesOn("neyagawa-shi", "人道的に厳しく");
    expect(misprints.map(({ part, reading }) => `${part}→${reading}`)).toEqual(["是对应→は対応", "人道的→人員的"]);
  });

  test("is each of its terms once, in the order in which they come, also where an earlier sentence explains it", () => {
    const text = "HWとJCとHW。";
    const rows = { ...findings.centres["neyagawa-shi"], network: [{ kind: "plain", marker: "", text: `HW。${text}` }] };
    const made = { ...findings, centres: { "neyagawa-shi": rows } } as unknown as typeof findings;
    const notes = rowNotesOf(report, made, "neyagawa-shi", true);
    const place = { column: "network", item: 0, start: 3, end: 3 + text.length } as const;
    expect(notesOnSentence(notes, place).terms.map(({ term }) => term)).toEqual([
      "ハローワーク（HW）",
      "ジョブコーチ（JC）",
    ]);
    expect(notesOnSentence(notes, { ...place, start: 0, end: 3 }).terms.map(({ term }) => term)).toEqual([
      "ハローワーク（HW）",
    ]);
  });

  test("leaves terms out where they are not to be explained, but no misprints", () => {
    expect(notesOn("neyagawa-shi", "人道的に厳しく", false).misprints).toHaveLength(2);
    const row = rowNotesOf(report, findings, "neyagawa-shi", false);
    expect(columnIds.flatMap((column) => row.items[column].flatMap(({ terms }) => terms))).toEqual([]);
  });

  test("finds nothing for a sentence of an unknown row", () => {
    const notes = rowNotesOf(report, findings, "nowhere", true);
    expect(notesOnSentence(notes, { column: "issues", item: 3, start: 0, end: 5 })).toEqual({
      terms: [],
      misprints: [],
    });
  });
});
