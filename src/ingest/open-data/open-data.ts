import { type Atlas, type Coding, type Findings, valueOf } from "../../model/atlas.ts";
import type { Joined } from "../join/join.ts";
import { type Scope, notMentioned, uncovered } from "../../model/metric.ts";
import type { ColumnId } from "../../model/survey.ts";
import { silenceLabels } from "../../messages/words.ts";
import { codingsCsv } from "./codings-csv.ts";

/** A metric of `atlas.json`. */
export interface OpenMetric {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** In the legend's order, `not-mentioned` and `uncovered` last. */
  readonly values: readonly { readonly id: string; readonly label: string }[];
}

/** A centre of `atlas.json` with everything it said. */
export interface OpenCentre {
  readonly id: string;
  readonly name: string;
  /** Codes, in the report's order. */
  readonly municipalities: readonly string[];
  /** The four columns, one item a line, its marker included; empty where the report's cell is. */
  readonly findings: Readonly<Record<ColumnId, string>>;
}

/** A coding of `atlas.json`. */
export interface OpenCoding {
  readonly value: string;
  /** Null for the two values of silence. */
  readonly scope: Scope | null;
  /** Each stands letter for letter in its column of the centre's findings. */
  readonly quotes: readonly { readonly column: ColumnId; readonly text: string }[];
  readonly note?: string;
}

/** A municipality of `atlas.json`. */
export interface OpenMunicipality {
  readonly code: string;
  readonly name: string;
  /** Centre id; null where no row of the report covers the municipality. */
  readonly centre: string | null;
  /** By metric id. */
  readonly codings: Readonly<Record<string, OpenCoding>>;
}

/** The content of `atlas.json`. */
export interface OpenAtlas {
  /** In the picker's order. */
  readonly metrics: readonly OpenMetric[];
  /** In the report's order. */
  readonly centres: readonly OpenCentre[];
  /** By rising code. */
  readonly municipalities: readonly OpenMunicipality[];
}

/** The open data: the atlas without its shapes, and its codings as a table. */
export interface OpenData {
  readonly atlas: OpenAtlas;
  /** The content of `codings.csv`, byte order mark included. */
  readonly csv: string;
}

/**
 * The data that the site publishes beside the page, under names that others rely on.
 *
 * @throws {InputError} when a cell of the table would be taken for a formula
 */
export function openData({ record, findings }: Joined): OpenData {
  const atlas = openAtlas(record, findings);
  return { atlas, csv: codingsCsv(atlas) };
}

function openAtlas(
  { metrics, centres, municipalities }: Pick<Atlas, "metrics" | "centres" | "municipalities">,
  findings: Findings,
): OpenAtlas {
  return {
    metrics: metrics.map(({ id, label, question, values }) => ({
      id,
      label,
      question,
      values: [
        ...values.map((value) => ({ id: value.id, label: value.label })),
        ...([notMentioned, uncovered] as const).map((silence) => ({ id: silence, label: silenceLabels[silence] })),
      ],
    })),
    centres: centres.map(({ id, name, municipalities: codes }) => ({
      id,
      name,
      municipalities: codes,
      findings: linesOf(findings, id),
    })),
    municipalities: municipalities.map(({ code, name, centre }) => ({
      code,
      name,
      centre,
      codings: Object.fromEntries(
        metrics.map(({ id, codings }) => [id, openCoding(codings[code], findings, id, code)]),
      ),
    })),
  };
}

function linesOf(findings: Findings, centre: string): Record<ColumnId, string> {
  const columns = findings.centres[centre];
  if (columns === undefined) throw new Error(`no findings of ${centre}`);
  const lines = (column: ColumnId): string => columns[column].map(({ marker, text }) => marker + text).join("\n");
  return {
    development: lines("development"),
    issues: lines("issues"),
    transition: lines("transition"),
    network: lines("network"),
  };
}

function openCoding(coding: Coding | undefined, { evidence }: Findings, metric: string, code: string): OpenCoding {
  if (coding === undefined) throw new Error(`no coding of ${code} for ${metric}`);
  const { quotes = [], note = null } = evidence[metric]?.[code] ?? {};
  return {
    value: valueOf(coding),
    scope: coding.kind === "coded" ? coding.scope : null,
    quotes: quotes.map(({ column, text }) => ({ column, text })),
    ...(note === null ? {} : { note }),
  };
}
