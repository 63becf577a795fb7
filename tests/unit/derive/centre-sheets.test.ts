import { describe, expect, test } from "vitest";
import { centreSheets, firstSheets } from "../../../src/derive/centre-sheets.ts";
import type { SheetMetric } from "../../../src/derive/centre-sheets.ts";
import { atlas, codeOf, firstAtlas, vocabulary } from "../../support/real-atlas.ts";

const sheets = centreSheets(atlas);

/** Every metric of every sheet, with the metric and the centre of the atlas that it is of. */
const told = sheets.flatMap((sheet, index) =>
  sheet.metrics.map((metric, place) => {
    const [centre, asked] = [atlas.centres[index], atlas.metrics[place]];
    if (!centre || !asked) throw new Error("a sheet is of a centre and has its metrics");
    return { sheet, metric, centre, asked };
  }),
);

function of(centre: string, metric: string): SheetMetric {
  const found = sheets.find(({ id }) => id === centre)?.metrics.find(({ id }) => id === metric);
  if (!found) throw new Error(`nothing of ${metric} on the sheet of ${centre}`);
  return found;
}

test("every centre has a sheet with its municipalities and all metrics, in the atlas's order", () => {
  expect(sheets.map(({ id, name }) => [id, name])).toEqual(atlas.centres.map(({ id, name }) => [id, name]));
  for (const [index, { municipalities, metrics }] of sheets.entries()) {
    expect(municipalities.map(({ code }) => code)).toEqual(atlas.centres[index]?.municipalities);
    expect(metrics.map(({ id }) => id)).toEqual(atlas.metrics.map(({ id }) => id));
  }
});

describe("a metric on a sheet", () => {
  test("has the value and the very passages of each municipality of the area, each once", () => {
    for (const { metric, centre, asked } of told) {
      const said = metric.answers.flatMap(({ municipalities, answer, quotes, note }) =>
        municipalities.map((name) => [name, answer.class.value, answer.scope, quotes?.map(({ text }) => text), note]),
      );
      const expected = centre.municipalities.map((code) => {
        const coding = asked.codings[code];
        const evidence = atlas.findings?.evidence[asked.id]?.[code];
        return [
          atlas.municipalities.find((municipality) => municipality.code === code)?.name,
          coding?.kind === "coded" ? coding.value : coding?.kind,
          coding?.kind === "coded" ? coding.scope : null,
          evidence?.quotes.map(({ text }) => text),
          evidence?.note ?? null,
        ];
      });
      expect(said.sort()).toEqual(expected.sort());
    }
  });

  test("says of every silence, and of nothing else, that it is no no", () => {
    for (const { metric } of told) {
      for (const { answer, quotes, silence } of metric.answers) {
        expect(quotes?.length === 0).toBe(answer.class.silent);
        if (answer.class.silent) expect(silence).toContain("「いいえ」という意味ではありません");
        else expect(silence).toBeNull();
      }
    }
  });

  test("counts the whole prefecture in its own unit, as the atlas has it", () => {
    for (const { metric, asked } of told) {
      const all = asked.unit === "centre" ? atlas.centres.length : atlas.municipalities.length;
      const counted = metric.counts.map(({ class: { value, lead } }) => [value, lead.count, lead.of]);
      expect(counted.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(all);
      const valueIn = (code: string) => {
        const coding = asked.codings[code];
        return coding?.kind === "coded" ? coding.value : coding?.kind;
      };
      for (const [value, count, unit] of counted) {
        const having =
          asked.unit === "centre"
            ? atlas.centres.filter(({ municipalities }) => municipalities.some((code) => valueIn(code) === value))
            : atlas.municipalities.filter(({ code }) => valueIn(code) === value);
        expect([count, unit]).toEqual([having.length, asked.unit]);
      }
    }
  });

  test("marks the values that the centre's own answers are, and no others", () => {
    for (const { metric } of told) {
      const own = metric.counts.filter((count) => count.own).map((count) => count.class.value);
      expect(own.sort()).toEqual([...new Set(metric.answers.map(({ answer }) => answer.class.value))].sort());
      expect(own.length).toBeGreaterThan(0);
    }
  });

  test("has several answers where municipalities differ", () => {
    const { answers, counts } = of("senshu-naka", "office-internship");
    expect(answers.map(({ municipalities }) => municipalities)).toEqual([["貝塚市"], ["岸和田市"]]);
    expect(counts.filter(({ own }) => own).length).toBe(new Set(answers.map(({ answer }) => answer.mark)).size);
  });

  test("keeps a value that nobody has, but no silence", () => {
    const values = new Set(told.flatMap(({ metric }) => metric.counts.map(({ class: entry }) => entry)));
    for (const { silent, municipalities } of values) if (municipalities.length === 0) expect(silent).toBe(false);
    for (const { metric, asked } of told)
      expect(metric.counts.filter(({ class: entry }) => !entry.silent)).toHaveLength(asked.values.length);
  });
});

test("there are no quotes yet while the report's text is on its way", () => {
  const answers = centreSheets(firstAtlas).flatMap(({ metrics }) => metrics.flatMap((metric) => metric.answers));
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.every(({ quotes }) => quotes === null)).toBe(true);
});

test("the first sheet is the selected municipality's centre, else the focused one; all without either", () => {
  const { initial } = vocabulary;
  const selected = { ...initial, municipality: codeOf("守口市") };
  expect(firstSheets(atlas, initial)).toBe("all");
  expect(firstSheets(atlas, { ...initial, focus: "suita" })).toEqual(["suita"]);
  expect(firstSheets(atlas, selected)).toEqual(["kitakawachi-nishi"]);
  expect(firstSheets(atlas, { ...selected, focus: "suita" })).toEqual(["kitakawachi-nishi"]);
  expect(firstSheets(atlas, { ...initial, municipality: codeOf("島本町") })).toBe("all");
});
