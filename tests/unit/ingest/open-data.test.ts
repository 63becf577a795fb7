import { Ajv2020 } from "ajv/dist/2020.js";
import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import { codingsCsv } from "../../../src/ingest/open-data/codings-csv.ts";
import type { OpenAtlas, OpenCoding } from "../../../src/ingest/open-data/open-atlas.ts";
import { openData } from "../../../src/ingest/open-data/open-data.ts";
import { openDataReadme } from "../../../src/ingest/open-data/readme.ts";
import { openDataSchema } from "../../../src/ingest/open-data/schema.ts";
import { withCheckDigit } from "../../../src/model/check-digit.ts";
import { readAtlas } from "../../../src/ingest/read-atlas.ts";
import { type ColumnId, columnIds } from "../../../src/model/survey.ts";
import { projectRoot } from "../../support/project-copy.ts";
import { inputError, survey } from "./survey/support.ts";
import { views } from "../../../src/views/registry.ts";

const built = readAtlas(projectRoot, views);
const { atlas, csv } = openData(built);
const codings = atlas.municipalities.flatMap((municipality) =>
  Object.entries(municipality.codings).map(([metric, coding]) => ({ municipality, metric, coding })),
);

/** A copy that may be changed. */
type Mutable<T> = { -readonly [Key in keyof T]: Mutable<T[Key]> };
const changed = (change: (copy: Mutable<OpenAtlas>) => void): OpenAtlas => {
  const copy = structuredClone(atlas) as Mutable<OpenAtlas>;
  change(copy);
  return copy;
};
const codingOf = (of: OpenAtlas, code: string, metric: string): Mutable<OpenCoding> => {
  const coding = of.municipalities.find((municipality) => municipality.code === code)?.codings[metric];
  if (!coding) throw new Error(`no coding of ${code} for ${metric}`);
  return coding as Mutable<OpenCoding>;
};

describe("atlas.json", () => {
  test("has three keys, and the ids that others rely on, in the order that they rely on", () => {
    expect(Object.keys(atlas)).toEqual(["metrics", "centres", "municipalities"]);
    expect(atlas.metrics.map(({ id }) => id)).toEqual([
      "office-internship",
      "employment-subcommittee",
      "employer-development",
      "universal-support-goal",
      "staff-shortage",
      "transition-provider-awareness",
      "school-registration",
      "job-info-route",
    ]);
    expect(atlas.metrics.map(({ values }) => values.map(({ id }) => id).join(" "))).toEqual([
      "held planned unrealised not-mentioned uncovered",
      "exists partial planned absent not-mentioned uncovered",
      "active limited reactive none not-mentioned uncovered",
      "supports concerned difficult not-mentioned uncovered",
      "current foreseen not-mentioned uncovered",
      "full mostly partial not-tracked not-mentioned uncovered",
      "enrolled at-offer after-graduation varies not-mentioned uncovered",
      "pushed both fetched not-mentioned uncovered",
    ]);
    expect(atlas.centres.map(({ id }) => id).join(" ")).toBe(
      "kitakawachi-nishi kitakawachi-higashi minamikawachi-kita osaka-shi senshu-minami hirakata-shi higashiosaka-shi " +
        "neyagawa-shi toyono-kita toyonaka senshu-kita sakai-shi takatsuki-shi minamikawachi-minami senshu-naka " +
        "ibaraki-settsu yao-kashiwara suita",
    );
  });

  test("has the municipalities by rising code, and one of them in no area", () => {
    const codes = atlas.municipalities.map(({ code }) => code);
    expect(codes).toHaveLength(43);
    expect(codes).toEqual([...codes].sort());
    expect(codes).toEqual(expect.arrayContaining(["27100", "27140"]));
    expect(atlas.municipalities.filter(({ centre }) => centre === null).map(({ name }) => name)).toEqual(["島本町"]);
    for (const { id, municipalities } of atlas.centres) {
      const members = atlas.municipalities.filter(({ centre }) => centre === id).map(({ code }) => code);
      expect([...municipalities].sort(), id).toEqual(members);
    }
  });

  test("has each key of the agreed shape and no other", () => {
    expect(Object.keys(atlas.metrics[0] ?? {})).toEqual(["id", "label", "question", "values"]);
    expect(Object.keys(atlas.centres[0] ?? {})).toEqual(["id", "name", "municipalities", "findings"]);
    expect(Object.keys(atlas.centres[0]?.findings ?? {})).toEqual(columnIds);
    expect(Object.keys(atlas.municipalities[0] ?? {})).toEqual(["code", "name", "centre", "codings"]);
    expect(codingOf(atlas, "27209", "office-internship")).toEqual({
      value: "held",
      scope: "municipality",
      quotes: [{ column: "network", text: "3年連続、守口、門真両市で、庁舎実習を受けてくれている" }],
    });
    expect(codingOf(atlas, "27100", "office-internship").note).toBe(
      "「庁舎実習」の語はないが、関連庁舎での実習を現に差配しているので「実施」",
    );
    expect(codingOf(atlas, "27140", "office-internship")).toEqual({ value: "not-mentioned", scope: null, quotes: [] });
    expect(codingOf(atlas, "27301", "office-internship")).toEqual({ value: "uncovered", scope: null, quotes: [] });
  });

  test("has the findings with every character of the row, white space and markup aside", () => {
    const bare = (text: string) => text.replace(/<[^>]*>|\s/gu, "");
    for (const [index, { name, findings }] of atlas.centres.entries()) {
      for (const column of columnIds) {
        const cell = survey.rows[index]?.cells[column];
        expect(bare(findings[column]), `${name} ${column}`).toBe(bare(cell?.raw ?? "none"));
        expect(findings[column] === "" ? 0 : findings[column].split("\n").length).toBe(cell?.items.length);
      }
    }
    expect(atlas.centres.filter(({ findings }) => findings.issues === "")).toHaveLength(7);
    expect(atlas.centres[0]?.findings.network).toMatch(/^○.+\n・/u);
  });

  test("has every quote letter for letter in its centre's findings", () => {
    let quotes = 0;
    for (const { municipality, metric, coding } of codings) {
      const findings = atlas.centres.find(({ id }) => id === municipality.centre)?.findings;
      for (const { column, text } of coding.quotes) {
        quotes += 1;
        expect(findings?.[column], `${metric} ${municipality.name}`).toContain(text);
      }
    }
    expect(quotes).toBeGreaterThan(250);
  });

  test("has a value of its metric everywhere, and evidence just where something is said", () => {
    expect(codings).toHaveLength(344);
    for (const { municipality, metric, coding } of codings) {
      const values = atlas.metrics.find(({ id }) => id === metric)?.values.map(({ id }) => id);
      expect(values).toContain(coding.value);
      const silent = ["not-mentioned", "uncovered"].includes(coding.value);
      expect(coding.quotes.length === 0, `${metric} ${municipality.name}`).toBe(silent);
      expect(coding.scope === null).toBe(silent);
      expect(coding.value === "uncovered").toBe(municipality.centre === null);
    }
  });
});

describe("atlas.schema.json", () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: true });
  const validate = ajv.compile(openDataSchema(built.record.survey, atlas));

  test("is valid by its own dialect and accepts the data as they are written", () => {
    expect(ajv.validateSchema(openDataSchema(built.record.survey, atlas))).toBe(true);
    expect(validate(JSON.parse(JSON.stringify(atlas))), ajv.errorsText(validate.errors)).toBe(true);
  });

  test("describes every key", () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      const node = schema as Record<string, unknown>;
      for (const [key, property] of Object.entries((node["properties"] as Record<string, unknown>) ?? {})) {
        const own = property as Record<string, unknown>;
        const reference = typeof own["$ref"] === "string" ? own["$ref"].replace("#/$defs/", "") : null;
        const target =
          reference === null
            ? own
            : (openDataSchema(built.record.survey, atlas)["$defs"] as Record<string, typeof own>)[reference];
        if (!target?.["title"]) undescribed.push(`${path}.${key}`);
      }
      for (const [key, value] of Object.entries(node)) visit(value, `${path}.${key}`);
    };
    visit(openDataSchema(built.record.survey, atlas), "");
    expect(undescribed).toEqual([]);
  });

  const metric = "office-internship";
  test.each<[what: string, change: (copy: Mutable<OpenAtlas>) => void]>([
    ["a key more", (copy) => Object.assign(copy, { $schema: "atlas.schema.json" })],
    ["a key less", (copy) => Reflect.deleteProperty(copy, "centres")],
    ["a metric without a question", (copy) => Reflect.deleteProperty(copy.metrics[0] ?? {}, "question")],
    ["a code with its check digit", (copy) => Object.assign(copy.municipalities[0] ?? {}, { code: "271004" })],
    ["a centre by its name", (copy) => Object.assign(copy.municipalities[0] ?? {}, { centre: "大阪市" })],
    ["findings without a column", (copy) => Reflect.deleteProperty(copy.centres[0]?.findings ?? {}, "issues")],
    ["a coding less", (copy) => Reflect.deleteProperty(copy.municipalities[0]?.codings ?? {}, metric)],
    ["a value of another metric", (copy) => Object.assign(codingOf(copy, "27209", metric), { value: "exists" })],
    ["a value without quotes", (copy) => Object.assign(codingOf(copy, "27209", metric), { quotes: [] })],
    ["a value without a scope", (copy) => Object.assign(codingOf(copy, "27209", metric), { scope: null })],
    ["silence with a scope", (copy) => Object.assign(codingOf(copy, "27140", metric), { scope: "area" })],
    ["a note where no row is", (copy) => Object.assign(codingOf(copy, "27301", metric), { note: "なし" })],
    ["an empty note", (copy) => Object.assign(codingOf(copy, "27140", metric), { note: "" })],
    [
      "a quote without its column",
      (copy) => Reflect.deleteProperty(codingOf(copy, "27209", metric).quotes[0] ?? {}, "column"),
    ],
    ["an unknown scope", (copy) => Object.assign(codingOf(copy, "27209", metric), { scope: "prefecture" })],
  ])("refuses %s", (_, change) => {
    expect(validate(JSON.parse(JSON.stringify(changed(change))))).toBe(false);
  });
});

describe("codings.csv", () => {
  const rows = csvParse(csv.slice(1));

  test("begins with a byte order mark and its header, and ends every line as RFC 4180 asks", () => {
    expect(
      csv.startsWith(
        "\uFEFFmetric,municipality_code,municipality,centre,value,scope,quotes,note,municipality_code_6,metric_label,centre_name,value_label,scope_label\r\n",
      ),
    ).toBe(true);
    expect(Buffer.from(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(346);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });

  test("has 344 rows that say what atlas.json says", () => {
    expect(rows).toHaveLength(344);
    const expected = atlas.metrics.flatMap(({ id, label: metricLabel, values }) =>
      atlas.municipalities.map(({ code, name, centre, codings: of }) => {
        const coding = of[id];
        return {
          metric: id,
          municipality_code: code,
          municipality: name,
          centre: centre ?? "",
          value: coding?.value,
          scope: coding?.scope ?? "",
          quotes: coding?.quotes.map(({ text }) => text).join(" ／ "),
          note: coding?.note ?? "",
          municipality_code_6: withCheckDigit(code),
          metric_label: metricLabel,
          centre_name: atlas.centres.find((candidate) => candidate.id === centre)?.name ?? "",
          value_label: values.find((value) => value.id === coding?.value)?.label,
          scope_label: {
            municipality: "この市町村についての記述",
            area: "圏域全体（センター）についての記述",
            none: "",
          }[coding?.scope ?? "none"],
        };
      }),
    );
    expect([...rows]).toEqual(expected);
  });

  test("parts the quotes of a coding unmistakably: none has the separator in it", () => {
    for (const { coding } of codings) for (const { text } of coding.quotes) expect(text).not.toContain("／");
    expect(rows.some(({ quotes }) => quotes?.includes(" ／ "))).toBe(true);
  });

  test("has no quote that a spreadsheet would compute, so that none needs a sign before it", () => {
    for (const { coding } of codings) {
      for (const { text } of coding.quotes) expect(text).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u);
    }
  });

  test("quotes a field with a comma, a quotation mark or a line break", () => {
    const text = codingsCsv(changed((copy) => (codingOf(copy, "27100", "office-internship").note = '甲,乙"丙\n丁')));
    expect(text).toContain(',"甲,乙""丙\n丁",271004,');
    expect(csvParse(text.slice(1))[0]?.["note"]).toBe('甲,乙"丙\n丁');
  });

  test.each(["=1+1", "+81", "-1", "@SUM", "＝甲", "\t=1"])("refuses a cell that begins like a formula: %j", (text) => {
    const note = () => codingsCsv(changed((copy) => (codingOf(copy, "27202", "staff-shortage").note = text)));
    expect(inputError(note).message).toBe(
      "data/codings.csv at staff-shortage/27202/note: expected a text that a spreadsheet does not take for a formula, " +
        `found "${text}"`,
    );
  });
});

test("a quote over several items has their line breaks and markers", () => {
  const findings = structuredClone(built.findings) as Mutable<typeof built.findings>;
  const text = "その後、就ボツにまかせるケースがある。\n→就労前から情報提供等連携してほしい。";
  const evidence = { column: "development" as ColumnId, text, heading: null, spans: [] };
  const of = findings.evidence["staff-shortage"]?.["27218"];
  if (!of) throw new Error("no evidence");
  of.quotes = [evidence];
  const { atlas: withIt } = openData({ ...built, findings });
  const centre = withIt.centres.find(({ id }) => id === "kitakawachi-higashi");
  expect(centre?.findings.development).toContain(codingOf(withIt, "27218", "staff-shortage").quotes[0]?.text);
});

test("the README names every file and counts the rows", () => {
  const readme = openDataReadme(built.record.survey, atlas);
  for (const name of ["atlas.json", "atlas.schema.json", "codings.csv"]) expect(readme).toContain(`\`${name}\``);
  expect(readme).toContain("344 rows");
  expect(readme).toContain("大阪府・各センターの確認は受けていません");
});
