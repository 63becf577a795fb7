import { municipalityCodeName, silenceLabels } from "../../messages/ja.ts";
import { withCheckDigit } from "../../model/check-digit.ts";
import { notMentioned, uncovered } from "../../model/metric.ts";
import { columnIds } from "../../model/survey.ts";
import { codingColumns, codingRows, quoteSeparator } from "../open-data/codings-csv.ts";
import type { OpenAtlas } from "../open-data/open-atlas.ts";
import type { BuiltAtlas } from "../read-atlas.ts";
import type { Field, Table } from "./table.ts";

const code = text("municipality_code", `${municipalityCodeName} without its check digit`);
const centre = text("centre", "Id of the centre; empty where no row of the report covers the municipality");
const metric = text("metric", "Id of the metric");
const ofMunicipality = { field: code.name, table: "municipalities", key: code.name };
const ofCentre = { field: centre.name, table: "centres", key: centre.name };

/** What each column of the codings' table means. */
const codingFields: Readonly<Record<(typeof codingColumns)[number], string>> = {
  metric: metric.description,
  municipality_code: code.description,
  municipality: "Official name",
  centre: centre.description,
  value: `Id of the value; ${notMentioned}: the centre's row does not say, which is not a no; ${uncovered}: no row covers it`,
  scope: "municipality or area: whom the passage speaks of; empty for silence",
  quotes: `As printed in the report, joined by "${quoteSeparator}"; one by one in quotes.csv`,
  note: "Why this value and not its neighbour, or what the row says without deciding; in Japanese",
  municipality_code_6: `${municipalityCodeName} with its check digit`,
  metric_label: "Name of the metric in Japanese",
  centre_name: "Name of the centre as printed",
  value_label: "The value in Japanese",
  scope_label: "The scope in Japanese",
};

/** All tables of the data package. */
export function packageTables(built: BuiltAtlas, atlas: OpenAtlas): readonly Table[] {
  return [
    codings(atlas),
    quotes(built),
    readings(built),
    centres(built, atlas),
    municipalities(built),
    codebook(built),
  ];
}

function codings(atlas: OpenAtlas): Table {
  return {
    name: "codings",
    title: "The settled value of each metric for each municipality",
    fields: codingColumns.map((name) => text(name, codingFields[name])),
    rows: codingRows(atlas),
    primaryKey: [metric.name, code.name],
    foreignKeys: [ofMunicipality, ofCentre],
  };
}

function quotes({ record, findings }: BuiltAtlas): Table {
  return {
    name: "quotes",
    title: "The passages that the settled values rest on",
    fields: [
      metric,
      code,
      centre,
      { name: "number", type: "number", description: "Counts the quotes of one value from 1" },
      text("column", "Column of the centre's findings: a field of centres.csv"),
      text("heading", "The heading that the passage stands under; empty for none"),
      text("quote", "As printed, misprints included"),
    ],
    rows: record.metrics.flatMap(({ id }) =>
      record.municipalities.flatMap((municipality) =>
        (findings.evidence[id]?.[municipality.code]?.quotes ?? []).map(({ column, heading, text: quote }, index) => [
          ...[id, municipality.code, municipality.centre ?? "", String(index + 1), column, heading ?? "", quote],
        ]),
      ),
    ),
    primaryKey: [metric.name, code.name, "number"],
    foreignKeys: [ofMunicipality, ofCentre],
  };
}

function readings({ readings: made, record }: BuiltAtlas): Table {
  const codeOf = new Map(record.municipalities.map(({ code: own, name }) => [name, own]));
  return {
    name: "readings",
    title: "What each of the two readers found independently, as made",
    fields: [
      text("reader", "first or second"),
      metric,
      code,
      centre,
      text("value", "As in codings.csv"),
      text("scope", "As in codings.csv"),
      text("quotes", `As the reader took them, joined by "${quoteSeparator}"`),
      text("note", "The reader's own"),
    ],
    rows: made.flatMap(({ reader, content }) =>
      content.codings.flatMap((entry) => {
        const answer =
          entry.kind === "coded"
            ? [entry.value, entry.scope, entry.quotes.map(({ text: quote }) => quote).join(quoteSeparator)]
            : [notMentioned, "", ""];
        return entry.municipalities.map((name) => [
          ...[reader, content.metric, codeOf.get(name) ?? "", entry.centre],
          ...answer,
          entry.note ?? "",
        ]);
      }),
    ),
    primaryKey: ["reader", metric.name, code.name],
    foreignKeys: [ofMunicipality, ofCentre],
  };
}

function centres({ record }: BuiltAtlas, atlas: OpenAtlas): Table {
  return {
    name: "centres",
    title: "The centres with everything they said",
    fields: [
      text(centre.name, "Id of the centre"),
      text("name", "As the report prints it"),
      text("kana", "Reading in hiragana"),
      text("municipality_codes", "Codes of its coverage area in the report's order, separated by spaces"),
      ...columnIds.map((id) => text(id, `${record.survey.columns[id]}: one item a line, as printed; may be empty`)),
    ],
    rows: atlas.centres.map(({ id, name, municipalities: codes, findings }) => [
      ...[id, name, record.centres.find((own) => own.id === id)?.kana ?? "", codes.join(" ")],
      ...columnIds.map((column) => findings[column]),
    ]),
    primaryKey: [centre.name],
    foreignKeys: [],
  };
}

function municipalities({ record }: BuiltAtlas): Table {
  return {
    name: "municipalities",
    title: "The municipalities of the prefecture",
    fields: [
      code,
      text("municipality_code_6", codingFields.municipality_code_6),
      text("name", "Official name"),
      text("kana", "Reading in hiragana"),
      text("roman", "Reading in Latin letters, without suffix"),
      centre,
      { name: "area_km2", type: "number", description: "Area on the ground in the simplified boundaries" },
    ],
    rows: record.municipalities.map(({ code: own, name, kana, roman, centre: home, area }) => [
      ...[own, withCheckDigit(own), name, kana, roman, home ?? "", area.toFixed(1)],
    ]),
    primaryKey: [code.name],
    foreignKeys: [ofCentre],
  };
}

function codebook({ record, report }: BuiltAtlas): Table {
  const silences = ([notMentioned, uncovered] as const).map((id) => ({ id, label: silenceLabels[id] }));
  return {
    name: "codebook",
    title: "The metrics, their questions, their values and the rules of reading",
    fields: [
      metric,
      text("metric_label", "Name of the metric"),
      text("question", "What is asked"),
      text("unit", "What an answer is about: municipality or centre"),
      text("value", "Id of the value"),
      text("value_label", "The value in words"),
      text("rule", "What counts for the metric and what does not; empty where only the common rules hold"),
    ],
    rows: record.metrics.flatMap(({ id, label, question, unit, values }) =>
      [...values, ...silences].map((value) => [
        ...[id, label, question, unit, value.id, value.label, report.metricRules[id] ?? ""],
      ]),
    ),
    primaryKey: [metric.name, "value"],
    foreignKeys: [],
  };
}

function text(name: string, description: string): Field {
  return { name, type: "string", description };
}
