import { InputError } from "../../model/input-error.ts";
import { noBreaks, type KeptBreaks } from "./breaks.ts";
import type { CodingEntry, MetricFile } from "../../model/metric.ts";
import type { CoderReading } from "./parse-metric.ts";
import { locateQuote } from "./quotes.ts";
import type { Survey, SurveyRow } from "../../model/survey.ts";

/** A metric with the name of the file it comes from. */
export interface NamedMetric {
  readonly file: string;
  readonly metric: MetricFile;
}

/**
 * Checks that no two metrics have the same id.
 *
 * @throws {InputError} naming the later file
 */
export function checkMetricIds(metrics: readonly NamedMetric[]): void {
  metrics.forEach(({ file, metric }, index) => {
    const first = metrics.findIndex((other) => other.metric.id === metric.id);
    const other = metrics[first];
    if (first === index || other === undefined) return;
    throw new InputError({ file, key: "id" }, "an id that no other metric has", `"${metric.id}", as in ${other.file}`);
  });
}

/**
 * Checks that codings fit the report: every municipality of every row has one answer, a value of the metric, and every
 * quote occurs once in its row.
 *
 * @param file of the codings, for messages
 * @param coded a metric; for a reading, its codings with the values of its metric
 * @throws {InputError} naming the key that is wrong
 */
export function checkCodings(
  file: string,
  coded: Pick<MetricFile, "values" | "codings"> & Partial<Pick<MetricFile, "unit">>,
  survey: Survey,
  breaks: KeptBreaks = noBreaks,
): void {
  const answered = new Map<string, string>();
  coded.codings.forEach((entry, index) => {
    const key = `codings[${index}]`;
    const row = survey.rows.find(({ id }) => id === entry.centre);
    if (row === undefined) {
      throw new InputError({ file, key: `${key}.centre` }, "the id of a centre of the report", `"${entry.centre}"`);
    }
    checkMunicipalities(file, key, entry, row, answered);
    if (entry.kind === "not-mentioned") return;
    if (!coded.values.some(({ id }) => id === entry.value)) {
      const known = [...coded.values.map(({ id }) => id), "not-mentioned"].join(", ");
      throw new InputError({ file, key: `${key}.value` }, `one of ${known}`, `"${entry.value}"`);
    }
    entry.quotes.forEach((quote, place) => {
      locateQuote(row, quote, { file, key: `${key}.quotes[${place}].text` }, breaks);
    });
  });
  if (coded.unit === "centre") checkOneAnswer(file, coded.codings);
  for (const { id, municipalities } of survey.rows) {
    const left = municipalities.filter((name) => !answered.has(name));
    if (left.length > 0) {
      throw new InputError(
        { file, key: "codings" },
        `a coding of every municipality of ${id}, if need be not-mentioned`,
        `none of ${left.join(", ")}`,
      );
    }
  }
}

/**
 * Checks that a reading's metric exists and that its codings fit the report.
 *
 * @throws {InputError} naming the key that is wrong
 */
export function checkCoderReading(
  file: string,
  reading: CoderReading,
  metrics: readonly MetricFile[],
  survey: Survey,
  breaks: KeptBreaks = noBreaks,
): void {
  const metric = metrics.find(({ id }) => id === reading.metric);
  if (metric === undefined) {
    throw new InputError({ file, key: "metric" }, "the id of a metric", `"${reading.metric}"`);
  }
  checkCodings(file, { values: metric.values, codings: reading.codings }, survey, breaks);
}

/** Checks that a centre has one entry where the metric asks about centres; a second would be a second answer. */
function checkOneAnswer(file: string, codings: readonly CodingEntry[]): void {
  codings.forEach(({ centre }, index) => {
    const first = codings.findIndex((other) => other.centre === centre);
    if (first === index) return;
    const key = `codings[${index}].centre`;
    throw new InputError({ file, key }, "one answer a centre", `"${centre}", which codings[${first}] answers`);
  });
}

/** Checks that each municipality is answered once. Its name identifies it, because it is in one area only. */
function checkMunicipalities(
  file: string,
  key: string,
  entry: CodingEntry,
  row: SurveyRow,
  answered: Map<string, string>,
): void {
  entry.municipalities.forEach((name, index) => {
    const at = { file, key: `${key}.municipalities[${index}]` };
    if (!row.municipalities.includes(name)) {
      throw new InputError(at, `one of ${row.municipalities.join(", ")}`, `"${name}"`);
    }
    const other = answered.get(name);
    if (other !== undefined) {
      throw new InputError(at, "a municipality coded once", `"${name}", which ${other} has already`);
    }
    answered.set(name, at.key);
  });
}
