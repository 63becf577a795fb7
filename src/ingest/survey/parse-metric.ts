import * as v from "valibot";
import { InputError } from "../../model/input-error.ts";
import type { InputText } from "./input-text.ts";
import { notMentioned, uncovered, type CodingEntry, type MetricFile } from "../../model/metric.ts";
import { idText, nonEmptyText, readYaml } from "./read-yaml.ts";
import { columnIds } from "../../model/survey.ts";

/** One reader's answers to a metric's question, before differences were settled. */
export interface Reading {
  /** Id of the metric. */
  readonly metric: string;
  readonly codings: readonly CodingEntry[];
}

const silent = v.strictObject({
  centre: idText,
  municipalities: v.array(nonEmptyText),
  value: v.literal(notMentioned),
  note: v.exactOptional(nonEmptyText),
});

const coded = v.strictObject({
  centre: idText,
  municipalities: v.array(nonEmptyText),
  value: idText,
  scope: v.picklist(["municipality", "area"]),
  quotes: v.pipe(
    v.array(v.strictObject({ column: v.picklist(columnIds), text: nonEmptyText })),
    v.minLength(1, "at least one quote"),
  ),
  note: v.exactOptional(nonEmptyText),
});

const entry = v.lazy((input) => (isSilent(input) ? silent : coded));

const metricSchema = v.strictObject({
  id: idText,
  order: v.pipe(v.number(), v.integer("a whole number")),
  label: nonEmptyText,
  question: nonEmptyText,
  unit: v.optional(v.picklist(["municipality", "centre"]), "municipality"),
  values: v.pipe(v.array(v.strictObject({ id: idText, label: nonEmptyText })), v.minLength(1, "at least one value")),
  codings: v.array(entry),
});

const readingSchema = v.strictObject({ metric: idText, codings: v.array(entry) });

/**
 * Reads one metric file. Whether its codings fit the report is for `checkCodings` to say.
 *
 * @throws {InputError} naming the line or key that is wrong, value ids that are double or reserved included
 */
export function parseMetric(file: string, text: string): MetricFile {
  const source: InputText = { file, text };
  const { codings, ...metric } = readYaml(source, metricSchema);
  metric.values.forEach(({ id }, index) => {
    const key = `values[${index}].id`;
    if (id === notMentioned || id === uncovered) {
      throw new InputError({ file, key }, "an id that is not reserved: every metric has this value", `"${id}"`);
    }
    const first = metric.values.findIndex((value) => value.id === id);
    if (first !== index) {
      throw new InputError({ file, key }, "an id that no other value has", `"${id}", the id of values[${first}]`);
    }
  });
  return { ...metric, codings: codings.map(toEntry) };
}

/**
 * Reads one reading: `metric` and `codings` only.
 *
 * @throws {InputError} naming the line or key that is wrong
 */
export function parseReading(file: string, text: string): Reading {
  const { metric, codings } = readYaml({ file, text }, readingSchema);
  return { metric, codings: codings.map(toEntry) };
}

function isSilent(input: unknown): boolean {
  return typeof input === "object" && input !== null && "value" in input && input.value === notMentioned;
}

function toEntry(parsed: v.InferOutput<typeof silent> | v.InferOutput<typeof coded>): CodingEntry {
  if ("quotes" in parsed) return { kind: "coded", ...parsed };
  const { value: _, ...rest } = parsed;
  return { kind: notMentioned, ...rest };
}
