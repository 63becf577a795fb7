import type { Language } from "./language.ts";
import type { ColumnId } from "./survey.ts";

/** Whether a passage speaks of the municipality itself or of the centre's whole coverage area. */
export type Scope = "municipality" | "area";

/** Value id of every metric for a municipality whose centre's row is silent, which is never a "no". */
export const notMentioned = "not-mentioned";

/** Value id of every metric for a municipality that no centre's row covers: derived, never coded. */
export const uncovered = "uncovered";

/** How many characters a value's short label has at most: a legend's line, its count beside it. */
export const mostShortCharacters: Readonly<Record<Language, number>> = { ja: 12, en: 24 };

/** How many values a metric can have: the theme has as many fills that can be told apart. */
export const mostValues = 6;

/** A passage of a centre's row, exactly as printed but for white space and markup. */
export interface Quote {
  readonly column: ColumnId;
  readonly text: string;
}

/** The answer of one metric for some municipalities of one centre, as a metric file or a reading records it. */
export type CodingEntry =
  | {
      readonly kind: "coded";
      readonly centre: string;
      /** Names of the municipalities, as printed in the centre's row. */
      readonly municipalities: readonly string[];
      readonly value: string;
      readonly scope: Scope;
      /** At least one. */
      readonly quotes: readonly Quote[];
      readonly note?: string;
    }
  | {
      readonly kind: "not-mentioned";
      readonly centre: string;
      readonly municipalities: readonly string[];
      readonly note?: string;
    };

/** What a metric's answers are about, which is also what is counted. */
export type MetricUnit = "municipality" | "centre";

/** What kind of question a metric is, which chooses the colours of its values. */
export const metricKinds = [
  /** Whether something is done, from yes to no. */
  "answer",
  /** How heavy a burden is, the heaviest first. */
  "burden",
  /** Which of several ways; none is better than another. */
  "nominal",
] as const;

/** One of the kinds. */
export type MetricKind = (typeof metricKinds)[number];

/** One of a metric's values. */
export interface MetricValue {
  readonly id: string;
  /** In full, for whoever has nothing else to read. */
  readonly label: string;
  /** For legend, map and table; the label itself where that is short. */
  readonly short: string;
}

/** One question put to every municipality, with its answers: the content of one file of `seeds/<survey>/metrics/`. */
export interface MetricFile {
  readonly id: string;
  /** Place in the picker; ties are broken by id. */
  readonly order: number;
  /** Name of the metric, short enough for a picker. */
  readonly label: string;
  readonly question: string;
  /** What an answer is about: `centre` where one answer holds for a whole coverage area. */
  readonly unit: MetricUnit;
  readonly kind: MetricKind;
  /** The finding, its counts in braces, `|` where a line may break. */
  readonly headline: string;
  /** In the codebook's order, without `not-mentioned` and `uncovered`, which every metric has. */
  readonly values: readonly MetricValue[];
  readonly codings: readonly CodingEntry[];
}
