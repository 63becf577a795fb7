import * as v from "valibot";
import { InputError } from "../../model/input-error.ts";
import type { Language } from "../../model/language.ts";
import type { InputText } from "./input-text.ts";
import {
  metricKinds,
  mostShortCharacters,
  notMentioned,
  uncovered,
  type CodingEntry,
  type MetricFile,
  type MetricValue,
} from "../../model/metric.ts";
import { idText, languageIn, localText, nonEmptyText, readYaml } from "./read-yaml.ts";
import { columnIds } from "../../model/survey.ts";

/** One reader's answers to a metric's question, before differences were settled. */
export interface CoderReading {
  /** Id of the metric. */
  readonly metric: string;
  readonly codings: readonly CodingEntry[];
}

/** An entry's schema; a metric's notes are keyed by language, a reading's stand as they were made. */
const entryWith = (note: typeof localText | typeof nonEmptyText) => {
  const silent = v.strictObject({
    centre: idText,
    municipalities: v.array(nonEmptyText),
    value: v.literal(notMentioned),
    note: v.exactOptional(note),
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
    note: v.exactOptional(note),
  });
  return v.pipe(
    v.lazy((input) => (isSilent(input) ? silent : coded)),
    v.transform((parsed): CodingEntry => {
      if ("quotes" in parsed) return { kind: "coded", ...parsed };
      const { value: _, ...rest } = parsed;
      return { kind: notMentioned, ...rest };
    }),
  );
};

const valueSchema = v.pipe(
  v.strictObject({ id: idText, label: localText, short: v.exactOptional(localText) }),
  v.transform(({ id, label, short = label }): MetricValue => ({ id, label, short })),
  v.rawCheck(({ dataset, config, addIssue }) => {
    const most = mostShortCharacters[languageIn(config)];
    if (!dataset.typed || [...dataset.value.short].length <= most) return;
    addIssue({ message: `a short label of at most ${most} characters` });
  }),
);

const metricSchema = v.strictObject({
  id: idText,
  order: v.pipe(v.number(), v.integer("a whole number")),
  label: localText,
  question: localText,
  unit: v.optional(v.picklist(["municipality", "centre"]), "municipality"),
  kind: v.picklist(metricKinds),
  headline: localText,
  values: v.pipe(v.array(valueSchema), v.minLength(1, "at least one value")),
  codings: v.array(entryWith(localText)),
});

const readingSchema = v.strictObject({ metric: idText, codings: v.array(entryWith(nonEmptyText)) });

/**
 * Reads one metric file. `checkCodings` checks its codings against the report.
 *
 * @throws {InputError} naming the line or key that is wrong, value ids that are double or reserved included
 */
export function parseMetric(file: string, text: string, language: Language = "ja"): MetricFile {
  const source: InputText = { file, text, language };
  const metric = readYaml(source, metricSchema);
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
  return metric;
}

/**
 * Reads one reading: `metric` and `codings` only.
 *
 * @throws {InputError} naming the line or key that is wrong
 */
export function parseCoderReading(file: string, text: string): CoderReading {
  return readYaml({ file, text }, readingSchema);
}

function isSilent(input: unknown): boolean {
  return typeof input === "object" && input !== null && "value" in input && input.value === notMentioned;
}
