import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { columnIds } from "../../../src/model/survey.ts";
import { cut } from "../../../src/text/cut/cut.ts";
import { type QuotedColumn, type QuotedItem, findingsOf } from "../../../src/text/findings.ts";
import { atlas, codeOf, firstAtlas, viewOf } from "../../support/real-atlas.ts";

const seed = "seeds/hearing-h24";
const squeeze = (text: string) => text.replace(/\s/gu, "");

/** Cells of the report's data rows by the centre's name, markup and white space aside: read here by eye's own rules. */
const report = new Map(
  readFileSync(`${seed}/source.txt`, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((cells) => cells.length === 6 && cells[0]?.trim() !== "" && cells[0]?.trim() !== "名称")
    .map(([name = "", , ...findings]) => [name.trim(), findings.map((cell) => squeeze(cell.replace(/<[^>]*>/gu, "")))]),
);

function rowOf(name: string, metric = "office-internship"): readonly QuotedColumn[] {
  const { panel } = viewOf({ metric, municipality: codeOf(name) });
  if (panel.kind !== "municipality" || !panel.findings) throw new Error(`no findings for ${name}`);
  return panel.findings;
}

/** An item cut where its quotes begin and end. */
const segmentsOf = ({ text, quotes }: QuotedItem) =>
  cut(text, { quotes }).map(({ text: own, marks }) => ({
    text: own,
    quoted: marks.quotes.length > 0,
    quote: marks.quotes[0]?.index ?? null,
  }));

/** The text of a column, or of its marked segments. */
function textOf({ items }: QuotedColumn, which: "whole" | "quoted"): string {
  return squeeze(
    items
      .flatMap((item) =>
        which === "whole"
          ? [item.marker, ...segmentsOf(item).map(({ text }) => text)]
          : segmentsOf(item)
              .filter(({ quoted }) => quoted)
              .map(({ text }) => text),
      )
      .join(""),
  );
}

describe("the findings", () => {
  test.each(atlas.centres.map(({ name, municipalities }) => [name, municipalities] as const))(
    "of %s are every character of the row, each once and in its column",
    (name, municipalities) => {
      expect(report.size).toBe(atlas.centres.length);
      for (const code of municipalities) {
        for (const { id: metric } of atlas.metrics) {
          const { panel } = viewOf({ metric, municipality: code });
          if (panel.kind !== "municipality") throw new Error(`${code} is not covered`);
          expect(panel.findings?.map((column) => textOf(column, "whole"))).toEqual(report.get(name));
        }
      }
    },
  );

  test("have the four columns in the report's order, under its headings", () => {
    expect(rowOf("守口市").map(({ id, label }) => `${id} ${label}`)).toEqual([
      "development 企業開拓・マッチング・定着支援についての考え方等",
      "issues 就ポツとしての課題・その他",
      "transition 福祉施設からの一般就労支援",
      "network ネットワーク構築等について",
    ]);
  });

  test("have no items where the report leaves the cell empty, which it does seven times", () => {
    expect(rowOf("守口市").map(({ items }) => items.length > 0)).toEqual([true, false, true, true]);
    const empty = atlas.centres.flatMap(({ municipalities: [code = ""] }) => {
      const { panel } = viewOf({ municipality: code });
      return panel.kind === "municipality" ? (panel.findings ?? []).filter(({ items }) => items.length === 0) : [];
    });
    expect(empty.map(({ id }) => id)).toEqual(Array<string>(7).fill("issues"));
  });

  test("have no segment without text, and none that could be one with the next", () => {
    for (const { name } of atlas.municipalities.filter(({ centre }) => centre !== null)) {
      for (const { items } of rowOf(name)) {
        for (const segments of items.map(segmentsOf)) {
          expect(segments.every(({ text }) => text !== "")).toBe(true);
          expect(segments.slice(1).every(({ quote }, index) => quote !== segments[index]?.quote)).toBe(true);
        }
      }
    }
  });

  test("are cut without losing a character, white space at the cuts included", () => {
    const item = { kind: "bullet" as const, marker: "・", text: "増える しかし" };
    const column = { development: [item], issues: [], transition: [], network: [] };
    const quote = { column: "development" as const, text: "", heading: null, spans: [{ item: 0, start: 4, end: 7 }] };
    const evidence = { "office-internship": { "27205": { quotes: [quote], note: null } } };
    const findings = { centres: { suita: column }, topics: {}, tiles: [], evidence };
    const shown = findingsOf({ ...atlas, findings }, "suita", "office-internship", "27205")?.[0]?.items[0];
    expect(shown && segmentsOf(shown).map(({ text }) => text)).toEqual(["増える ", "しかし"]);
  });

  test("mark the quote of 守口市 where it stands", () => {
    const item = rowOf("守口市")
      .flatMap(({ items }) => items)
      .find(({ quotes }) => quotes.length > 0);
    const segments = item ? segmentsOf(item) : [];
    expect(item?.marker).toBe("・");
    expect(segments[0]).toEqual({
      text: "3年連続、守口、門真両市で、庁舎実習を受けてくれている",
      quoted: true,
      quote: 0,
    });
    expect(segments[1]?.text.startsWith("。")).toBe(true);
  });

  test("are not there before they have been loaded", () => {
    expect(findingsOf(firstAtlas, "suita", "office-internship", codeOf("吹田市"))).toBeNull();
  });
});

/** A coding as a metric file has it. */
interface Entry {
  readonly centre: string;
  readonly municipalities: readonly string[];
  readonly quotes?: readonly { readonly column: string; readonly text: string }[];
}

const files = readdirSync(`${seed}/metrics`).map(
  (name) => parse(readFileSync(`${seed}/metrics/${name}`, "utf8")) as { id: string; codings: readonly Entry[] },
);

describe("the marked passages", () => {
  test.each(files.map(({ id, codings }) => [id, codings] as const))(
    "of %s are what its file quotes, in the quotes' own places, for every municipality",
    (metric, codings) => {
      let municipalities = 0;
      for (const { municipalities: names, quotes = [] } of codings) {
        for (const name of names) {
          municipalities += 1;
          for (const column of rowOf(name, metric)) {
            const whole = textOf(column, "whole");
            const expected = quotes
              .filter((quote) => quote.column === column.id)
              .map(({ text }) => squeeze(text))
              .sort((a, b) => whole.indexOf(a) - whole.indexOf(b));
            // A passage that runs over several items is marked in each of them, their markers aside.
            expect(textOf(column, "quoted"), `${name} ${column.id}`).toBe(expected.join(""));
          }
        }
      }
      expect(municipalities).toBe(42);
    },
  );

  test("are the panel's quotes, word for word and each by its number", () => {
    let quotes = 0;
    for (const { id: metric } of atlas.metrics) {
      for (const { code, name } of atlas.municipalities) {
        const { panel } = viewOf({ metric, municipality: code });
        if (panel.kind !== "municipality") continue;
        const segments = rowOf(name, metric).flatMap(({ items }) => items.flatMap(segmentsOf));
        for (const { quote, quoted } of segments) expect(quote !== null).toBe(quoted);
        for (const [number, { text }] of (panel.active.quotes ?? []).entries()) {
          quotes += 1;
          const marked = segments.filter(({ quote }) => quote === number).map((segment) => segment.text);
          expect(marked.join(""), `${metric} ${name}`).toBe(text);
        }
      }
    }
    expect(quotes).toBeGreaterThan(250);
  });

  test("are cut at every edge and marked once where two quotes overlap", () => {
    const text = "庁舎実習を行っている";
    const spans = (pairs: readonly (readonly [number, number])[]) =>
      pairs.map(([start, end]) => ({
        column: "network" as const,
        text: "",
        heading: null,
        spans: [{ item: 1, start, end }],
      }));
    const item = (content: string) => ({ kind: "bullet" as const, marker: "・", text: content });
    const made = (pairs: readonly (readonly [number, number])[]) =>
      findingsOf(
        {
          ...atlas,
          findings: {
            topics: {},
            tiles: [],
            centres: {
              suita: { development: [], issues: [item(text)], transition: [], network: [item(text), item(text)] },
            },
            evidence: { "office-internship": { "27205": { quotes: spans(pairs), note: null } } },
          },
        },
        "suita",
        "office-internship",
        "27205",
      );
    const plain = { text, quoted: false, quote: null };
    expect(
      columnIds.map((id) =>
        made([
          [2, 6],
          [4, 8],
        ])
          ?.find((column) => column.id === id)
          ?.items.map(segmentsOf),
      ),
    ).toEqual([
      [],
      [[plain]],
      [],
      [
        [plain],
        [
          { text: "庁舎", quoted: false, quote: null },
          { text: "実習", quoted: true, quote: 0 },
          { text: "を行", quoted: true, quote: 0 },
          { text: "って", quoted: true, quote: 1 },
          { text: "いる", quoted: false, quote: null },
        ],
      ],
    ]);
    const quoted = made([[0, text.length]])?.[3]?.items[1];
    expect(quoted && segmentsOf(quoted)).toEqual([{ text, quoted: true, quote: 0 }]);
  });
});
