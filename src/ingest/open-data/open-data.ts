import { type Atlas, type Coding, type Findings, valueOf } from "../../model/atlas.ts";
import type { Joined } from "../join/join.ts";
import { notMentioned, uncovered } from "../../model/metric.ts";
import type { ColumnId } from "../../model/survey.ts";
import { silenceLabels } from "../../messages/ja.ts";
import { codingsCsv } from "./codings-csv.ts";
import type { OpenCoding, OpenAtlas } from "./open-atlas.ts";

/** The open data: the atlas without its shapes, and its codings as a table. */
export interface OpenData {
  readonly atlas: OpenAtlas;
  /** The content of `codings.csv`, byte order mark included. */
  readonly csv: string;
}

/**
 * The data that the site publishes, under names that others rely on.
 *
 * @throws {InputError} when a cell of the table looks like a formula
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
