import { describe, expect, test } from "vitest";
import { coverageOfText, shareOf, useInWords } from "../../../src/derive/coverage-of-text.ts";
import { columnIds } from "../../../src/model/survey.ts";
import { atlas, firstAtlas, realFindings } from "../../support/real-atlas.ts";

const findings = realFindings();
const coverage = coverageOfText(atlas);
if (!coverage) throw new Error("the findings have been loaded");

describe("what the codings use of the findings", () => {
  test("is counted over every character of every item, white space and markers aside", () => {
    const length = (texts: readonly { text: string }[]) =>
      texts.map(({ text }) => text.replace(/\s/gu, "")).join("").length;
    for (const { id } of atlas.centres) {
      for (const column of columnIds) {
        expect(coverage.cells[id]?.[column].characters, `${id} ${column}`).toBe(
          length(findings.centres[id]?.[column] ?? []),
        );
      }
    }
    const all = Object.values(findings.centres).flatMap((row) => columnIds.flatMap((column) => row[column]));
    expect(coverage.whole.characters).toBe(length(all));
  });

  test("adds up by centre and by column", () => {
    const total = (uses: readonly { quoted: number }[]) => uses.reduce((sum, { quoted }) => sum + quoted, 0);
    expect(total(Object.values(coverage.centres))).toBe(coverage.whole.quoted);
    expect(total(Object.values(coverage.columns))).toBe(coverage.whole.quoted);
    expect(Math.round((shareOf(coverage.whole) ?? 0) * 1000) / 10).toBe(15.6);
  });

  test("is what the quotes say, counted another way: character by character", () => {
    for (const { id, municipalities } of atlas.centres) {
      const quoted = new Set<string>();
      for (const codings of Object.values(findings.evidence)) {
        for (const code of municipalities) {
          for (const { column, spans } of codings[code]?.quotes ?? []) {
            for (const { item, start, end } of spans) {
              const text = findings.centres[id]?.[column][item]?.text ?? "";
              for (let at = start; at < end; at += 1)
                if (/\S/u.test(text.charAt(at))) quoted.add(`${column} ${item} ${at}`);
            }
          }
        }
      }
      expect(coverage.centres[id]?.quoted, id).toBe(quoted.size);
    }
  });

  test("cuts each item where its use changes, without a gap", () => {
    for (const { id } of atlas.centres) {
      for (const column of columnIds) {
        findings.centres[id]?.[column].forEach(({ text }, item) => {
          const spans = coverage.items[id]?.[column][item] ?? [];
          expect(spans.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        });
      }
    }
    const spans = coverage.items["kitakawachi-nishi"]?.network.flat() ?? [];
    expect(spans.some(({ metrics }) => metrics.includes("office-internship"))).toBe(true);
    expect(spans.some(({ metrics }) => metrics.length === 0)).toBe(true);
  });

  test("says that an empty cell is empty, and gives shares in words", () => {
    expect(coverage.cells["suita"]?.issues).toEqual({ characters: 0, quoted: 0 });
    expect(useInWords({ characters: 0, quoted: 0 })).toBe("空欄");
    expect(useInWords({ characters: 1234, quoted: 345 })).toBe("28％（1,234字のうち345字）");
  });

  test("waits for the findings", () => {
    expect(coverageOfText(firstAtlas)).toBeNull();
  });
});
