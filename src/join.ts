import type { AtlasRecord, Coding, CodingEvidence, Evidence, Findings, FindingItem, Metric } from "./atlas.ts";
import { areaOf } from "./geo/area.ts";
import { labelPoint } from "./geo/label-points.ts";
import type { MunicipalityEntry } from "./geo/municipalities.ts";
import { adjacency, directions } from "./geo/neighbours.ts";
import { municipalityShapes } from "./geo/shapes.ts";
import type { OsakaTopology } from "./geo/topology.ts";
import { InputError } from "./input-error.ts";
import type { KeptBreaks } from "./survey/breaks.ts";
import { displayItem, type DisplayItem } from "./survey/display.ts";
import type { NamedMetric } from "./survey/check-codings.ts";
import type { CodingEntry, Quote } from "./survey/metric.ts";
import { locateQuote } from "./survey/quotes.ts";
import { type ColumnId, type Survey, type SurveyRow, columnIds } from "./survey/survey.ts";

/** Everything that is joined: already parsed, and each checked by itself. */
export interface JoinInput {
  /** Names the report in messages. */
  readonly surveyFile: string;
  readonly survey: Survey;
  readonly breaks: KeptBreaks;
  /** In any order. */
  readonly metrics: readonly NamedMetric[];
  readonly municipalities: readonly MunicipalityEntry[];
  readonly topology: OsakaTopology;
}

/** What the browser gets: the record for the first map, the findings after it. */
export interface Joined {
  readonly record: AtlasRecord;
  readonly findings: Findings;
}

/**
 * Joins report, codings and boundaries.
 *
 * @throws InputError when the report names a municipality that the boundaries lack, or a quote is not in its row
 */
export function joinAtlas(input: JoinInput): Joined {
  const { survey, breaks } = input;
  const codeOf = codesByName(input);
  const metrics = [...input.metrics].sort(
    (a, b) => a.metric.order - b.metric.order || a.metric.id.localeCompare(b.metric.id),
  );
  const texts = new Map(survey.rows.map((row) => [row.id, shownText(row, breaks)]));
  const centres = survey.rows.map(({ id, name, kana, municipalities }) => ({
    id,
    name,
    kana,
    municipalities: municipalities.map(codeOf),
  }));
  return {
    record: {
      metrics: metrics.map(({ metric }) => joinMetric(metric, input.municipalities, codeOf)),
      centres,
      municipalities: joinMunicipalities(input, centres),
    },
    findings: {
      centres: Object.fromEntries(
        [...texts].map(([id, text]) => [id, mapColumns(text, (items) => items.map(({ shown }) => shown))]),
      ),
      evidence: Object.fromEntries(
        metrics.map((named) => [named.metric.id, joinEvidence(named, survey, breaks, texts, codeOf)]),
      ),
    },
  };
}

/** One item as it is shown, with the way from its printed offsets to its shown ones. */
interface ShownItem {
  readonly shown: FindingItem;
  readonly display: DisplayItem;
}

type ShownText = Readonly<Record<ColumnId, readonly ShownItem[]>>;

function shownText(row: SurveyRow, breaks: KeptBreaks): ShownText {
  return mapColumns(row.cells, (cell, column) => {
    const kept = breaks.in(row.id, column);
    return cell.items.map((item) => {
      const display = displayItem(item, kept);
      return { display, shown: { kind: item.kind, marker: item.marker, text: display.text } };
    });
  });
}

function joinMetric(
  metric: NamedMetric["metric"],
  municipalities: readonly MunicipalityEntry[],
  codeOf: (name: string) => string,
): Metric {
  const codings: Record<string, Coding> = Object.fromEntries(
    municipalities.map(({ code }): [string, Coding] => [code, { kind: "uncovered" }]),
  );
  for (const entry of metric.codings) {
    const coding: Coding =
      entry.kind === "coded" ? { kind: "coded", value: entry.value, scope: entry.scope } : { kind: "not-mentioned" };
    for (const name of entry.municipalities) codings[codeOf(name)] = coding;
  }
  const { id, label, question, unit, values } = metric;
  return { id, label, question, unit, values, codings };
}

function joinEvidence(
  { file, metric }: NamedMetric,
  survey: Survey,
  breaks: KeptBreaks,
  texts: ReadonlyMap<string, ShownText>,
  codeOf: (name: string) => string,
): Record<string, CodingEvidence> {
  const evidence: Record<string, CodingEvidence> = {};
  metric.codings.forEach((entry: CodingEntry, index) => {
    const row = survey.rows.find(({ id }) => id === entry.centre);
    const text = texts.get(entry.centre);
    if (!row || !text) throw new InputError({ file, key: `codings[${index}].centre` }, "a centre", entry.centre);
    const quotes = entry.kind === "coded" ? entry.quotes : [];
    const joined: CodingEvidence = {
      quotes: quotes.map((quote, place) =>
        joinQuote(row, quote, text, breaks, { file, key: `codings[${index}].quotes[${place}].text` }),
      ),
      note: entry.note ?? null,
    };
    for (const name of entry.municipalities) evidence[codeOf(name)] = joined;
  });
  return evidence;
}

function joinQuote(
  row: SurveyRow,
  quote: Quote,
  text: ShownText,
  breaks: KeptBreaks,
  at: { file: string; key: string },
): Evidence {
  const { column } = quote;
  const spans = locateQuote(row, quote, at, breaks).map(({ item, start, end }) => {
    const { toDisplay } = (text[column][item] as ShownItem).display;
    return { item, start: toDisplay(start), end: toDisplay(end) };
  });
  const first = spans[0]?.item ?? 0;
  // An item that is itself a heading or a statement stands under none.
  const opensAlone = ["heading", "statement"].includes(text[column][first]?.shown.kind ?? "");
  const heading = opensAlone
    ? undefined
    : text[column].slice(0, first).findLast(({ shown }) => shown.kind !== "bullet" && shown.kind.endsWith("heading"));
  return {
    column,
    text: spans.map(({ item, start, end }) => text[column][item]?.shown.text.slice(start, end)).join(""),
    heading: heading?.shown.text ?? null,
    spans,
  };
}

function joinMunicipalities(input: JoinInput, centres: AtlasRecord["centres"]): AtlasRecord["municipalities"] {
  const shapes = new Map(municipalityShapes(input.topology).map((shape) => [shape.code, shape.geometry]));
  const points = new Map(
    input.municipalities.map(({ code, labelPoint: override }) => {
      const geometry = shapes.get(code);
      if (!geometry) throw new InputError({ file: "geo/osaka.topo.json" }, `municipality ${code}`, "none of that code");
      return [code, { ...labelPoint(geometry, override), area: areaOf(geometry) }];
    }),
  );
  const arrows = directions(points, adjacency(input.topology));
  return input.municipalities.map(({ code, name, kana, roman }) => {
    const { longitude, latitude, radius, area } = points.get(code) as {
      longitude: number;
      latitude: number;
      radius: number;
      area: number;
    };
    return {
      code,
      name,
      kana,
      roman,
      centre: centres.find((centre) => centre.municipalities.includes(code))?.id ?? null,
      labelPoint: [round(longitude, 5), round(latitude, 5)],
      labelRadius: Math.round(radius),
      area: round(area, 2),
      directions: arrows.get(code) ?? { up: null, down: null, left: null, right: null },
    };
  });
}

function codesByName({ survey, surveyFile, municipalities }: JoinInput): (name: string) => string {
  const codes = new Map(municipalities.map(({ code, name }) => [name, code]));
  for (const { line, municipalities: names } of survey.rows) {
    for (const name of names) {
      if (!codes.has(name))
        throw new InputError({ file: surveyFile, line }, "a municipality that the boundaries have", `"${name}"`);
    }
  }
  return (name) => codes.get(name) as string;
}

function mapColumns<From, To>(
  columns: Readonly<Record<ColumnId, From>>,
  map: (from: From, column: ColumnId) => To,
): Record<ColumnId, To> {
  return Object.fromEntries(columnIds.map((id) => [id, map(columns[id], id)])) as Record<ColumnId, To>;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
