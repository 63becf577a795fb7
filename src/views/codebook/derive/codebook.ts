import type { Atlas } from "../../../model/atlas.ts";
import type { CodebookRule, Report } from "../../../model/report.ts";
import { type LegendClass, classesOf } from "../../../derive/legend-classes.ts";
import { agreementInWords } from "../../../messages/ja/agreement.ts";
import type { MetricAgreement } from "../../../model/agreement.ts";
import { type CodingRecord, codedMetrics, codingsOf } from "../../../derive/codings.ts";

/** Which codings are listed: those of a metric, a centre, a value; null for all. */
export interface CodebookFilter {
  readonly metric: string | null;
  readonly centre: string | null;
  readonly value: string | null;
}

/** One metric in the codebook. */
export interface CodebookMetric {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** Its finding, in phrases that no line break parts. */
  readonly headline: readonly string[];
  readonly unit: "centre" | "municipality";
  /** What counts and what does not; null where only the common rules apply. */
  readonly rule: string | null;
  /** The values in the legend's order, the silent ones included, with their paints and counts; the filter changes none. */
  readonly values: readonly LegendClass[];
  /** Null where the metric was not read twice. */
  readonly agreement: (MetricAgreement & { readonly words: string }) | null;
  /** The codings that pass the filter, in the report's order. */
  readonly codings: readonly CodingRecord[];
}

/** The codebook after filtering. */
export interface Codebook {
  readonly rules: readonly CodebookRule[];
  readonly metrics: readonly CodebookMetric[];
  /** How many codings are listed, and how many there are. */
  readonly listed: number;
  readonly all: number;
}

/** No filter. */
export const wholeCodebook: CodebookFilter = { metric: null, centre: null, value: null };

/**
 * The codebook: each metric's question, values and rules, and every coding with what it rests on.
 *
 * @param filter an id that does not exist matches nothing
 */
export function codebookOf(atlas: Atlas, report: Report, filter: CodebookFilter = wholeCodebook): Codebook {
  let all = 0;
  const own = codedMetrics(atlas);
  const metrics = own.map((metric): CodebookMetric => {
    const { id, label, question, headline, unit } = metric;
    const agreement = report.agreement[id];
    const codings = codingsOf(atlas, metric);
    all += codings.length;
    return {
      id,
      label,
      question,
      headline,
      unit,
      rule: report.metricRules[id] ?? null,
      values: classesOf(atlas, metric, []),
      agreement: agreement ? { ...agreement, words: agreementInWords(agreement) } : null,
      codings: codings.filter(
        ({ centre, value }) =>
          (filter.centre === null || filter.centre === centre.id) &&
          (filter.value === null || filter.value === value.id),
      ),
    };
  });
  const shown = metrics.filter(({ id }) => filter.metric === null || filter.metric === id);
  return {
    rules: report.rules,
    metrics: shown,
    listed: shown.reduce((sum, { codings }) => sum + codings.length, 0),
    all,
  };
}
