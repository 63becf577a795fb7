import { describe, expect, test } from "vitest";
import { codingsOnSentence } from "../../../src/derive/sentence-codings.ts";
import { columnIds } from "../../../src/model/survey.ts";
import { sentencesOf } from "../../../src/text/cut/sentences.ts";
import { atlas, firstAtlas, realFindings, realReport } from "../../support/real-atlas.ts";

const [report, findings] = [realReport(), realFindings()];

/** The place of the sentence that has some words, in a centre's row. */
function sentenceOf(centre: string, words: string) {
  for (const column of columnIds) {
    const items = findings.centres[centre]?.[column] ?? [];
    for (const [item, { text }] of items.entries()) {
      const position = text.indexOf(words);
      const sentence = position < 0 ? null : sentencesOf(text).find(({ end }) => position < end);
      if (sentence) return { centre, column, item, ...sentence };
    }
  }
  throw new Error(`no ${words} in ${centre}`);
}

describe("a sentence", () => {
  test("leads to the codings that rest on it, with value, rule and the municipalities that they colour", () => {
    const codings = codingsOnSentence(atlas, report, sentenceOf("kitakawachi-nishi", "3年連続、守口、門真両市で"));
    expect(codings).toHaveLength(1);
    expect(codings[0]).toMatchObject({
      metric: { id: "office-internship", label: "庁舎実習" },
      question: "庁舎実習（市役所・町役場での職場実習）を受け入れているか",
      value: { id: "held", label: "実施" },
      rule: "市役所・町役場での実習だけを数える。企業や学校での実習は数えない。",
      municipalities: [{ label: "門真市" }, { label: "守口市" }],
      quotes: [{ text: "3年連続、守口、門真両市で、庁舎実習を受けてくれている" }],
    });
  });

  test("leads to each of several codings of one metric", () => {
    const codings = codingsOnSentence(atlas, report, sentenceOf("yao-kashiwara", "柏原には就労部会しか"));
    expect(codings.map(({ metric, municipalities }) => `${metric.id} ${municipalities[0]?.label}`)).toEqual([
      "employment-subcommittee 柏原市",
    ]);
  });

  test("leads nowhere where nothing is quoted, in another centre, and before the findings have come", () => {
    const place = sentenceOf("kitakawachi-nishi", "3年連続、守口、門真両市で");
    expect(codingsOnSentence(atlas, report, { ...place, centre: "suita" })).toEqual([]);
    expect(codingsOnSentence(atlas, report, { ...place, item: place.item + 1 })).toEqual([]);
    expect(codingsOnSentence(firstAtlas, report, place)).toEqual([]);
  });

  test("and the codings find each other: every quote of every coding leads back to its coding", () => {
    let quotes = 0;
    for (const [metric, codings] of Object.entries(findings.evidence)) {
      for (const [code, evidence] of Object.entries(codings)) {
        const centre = atlas.municipalities.find((municipality) => municipality.code === code)?.centre ?? "";
        for (const { column, spans } of evidence.quotes) {
          for (const { item, start } of spans) {
            const text = findings.centres[centre]?.[column][item]?.text ?? "";
            const sentence = sentencesOf(text).find(({ end }) => start < end);
            const found = codingsOnSentence(atlas, report, {
              centre,
              column,
              item,
              start,
              end: sentence?.end ?? start + 1,
            });
            expect(
              found.some(
                (coding) => coding.metric.id === metric && coding.municipalities.some(({ id }) => id === code),
              ),
            ).toBe(true);
            quotes += 1;
          }
        }
      }
    }
    expect(quotes).toBeGreaterThan(200);
  });
});
