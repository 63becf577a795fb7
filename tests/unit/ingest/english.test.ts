import { describe, expect, test } from "vitest";
import { readAtlas } from "../../../src/ingest/read-atlas.ts";
import { views } from "../../../src/views/registry.ts";
import { copyInputs, projectRoot } from "../../support/project-copy.ts";
import { atlas, otherNames } from "../../support/real-atlas.ts";
import { inputError } from "./survey/support.ts";

const english = readAtlas(projectRoot, views, "en");
const { record, report, findings, scenes, page } = english;

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：・]/u;

/** What stays Japanese: how names are written, and what is printed. */
const written = new Set(["printed", "kana", "part", "reading", "forms"]);

/** Paths and texts in a value that have Japanese letters or signs. */
function japaneseIn(value: unknown, path = ""): readonly string[] {
  if (typeof value === "string") return japanese.test(value) ? [`${path}: ${value}`] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (written.has(key) ? [] : japaneseIn(inner, `${path}.${key}`)));
}

describe("the atlas in English", () => {
  test("has metrics, values, headlines, codebook, glossary, scenes and the page's words in English", () => {
    const { overview: _overview, pages: _pages, abbreviations: _abbreviations, ...told } = report;
    expect(japaneseIn({ record, told, scenes, page })).toEqual([]);
  });

  test("has every note in English, and every quote as printed", () => {
    const all = Object.values(findings.evidence).flatMap((ofMetric) => Object.values(ofMetric));
    expect(japaneseIn(all.map(({ note }) => note))).toEqual([]);
    const inJapanese = Object.values(atlas.findings?.evidence ?? {}).flatMap((ofMetric) => Object.values(ofMetric));
    expect(all.map(({ quotes }) => quotes)).toEqual(inJapanese.map(({ quotes }) => quotes));
    expect(all.map(({ note }) => note === null)).toEqual(inJapanese.map(({ note }) => note === null));
  });

  test("says of every municipality what the Japanese one says", () => {
    const codings = ({ metrics }: Pick<typeof record, "metrics">) => metrics.map((metric) => metric.codings);
    expect(codings(record)).toEqual(codings(atlas));
  });

  test("names places in Latin letters, and keeps how they are written", () => {
    const byCode = (code: string) => record.municipalities.find((one) => one.code === code);
    expect(byCode("27209")).toMatchObject({ name: "Moriguchi", printed: "守口市" });
    expect(record.centres.map(({ printed }) => printed)).toEqual(atlas.centres.map(({ name }) => name));
    expect(english.otherNames.districts.map(({ name }) => name)).toEqual(otherNames.districts.map(({ name }) => name));
    expect(english.otherNames.districts.every(({ label = "" }) => /^[A-Z]/u.test(label))).toBe(true);
  });
});

describe("a text without English", () => {
  const file = "seeds/hearing-h24/metrics/staff-shortage.yaml";

  test("stops the English build, which names it", () => {
    const copy = copyInputs();
    copy.replace(file, ', en: "Staff shortage"', "");
    expect(inputError(() => readAtlas(copy.root, views, "en")).message).toBe(
      `${file} at label: expected a text in en, found none`,
    );
    expect(readAtlas(copy.root, views).record.metrics).toHaveLength(atlas.metrics.length);
  });

  test("stops it where a centre has no name in Latin letters", () => {
    const copy = copyInputs();
    copy.replace("seeds/hearing-h24/centres.yaml", ", roman: Senshu-Minami", "");
    expect(inputError(() => readAtlas(copy.root, views, "en")).message).toContain(
      "[4].roman: expected a name in Latin",
    );
  });
});

test("a number in a note of the overview that the codings contradict stops the English build too", () => {
  const copy = copyInputs();
  copy.replace("seeds/hearing-h24/overview-links.yaml", "“Short now” 7, “Shortage", "“Short now” 8, “Shortage");
  expect(inputError(() => readAtlas(copy.root, views, "en")).message).toContain("expected 7 centres");
});
