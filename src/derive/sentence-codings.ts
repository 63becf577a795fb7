import type { Atlas, Evidence } from "../model/atlas.ts";
import type { Report } from "../model/report.ts";
import { apart } from "../model/span.ts";
import type { SentencePlace } from "../text/cut/sentences.ts";
import { type CodingRecord, codedMetrics, codingsOf } from "./codings.ts";

/** A coding that rests on a sentence. */
export interface SentenceCoding extends CodingRecord {
  readonly question: string;
  /** What the metric counts and what not, or null where only the common rules hold. */
  readonly rule: string | null;
  /** Its quotes that overlap the sentence. */
  readonly quotes: readonly Evidence[];
}

/**
 * The codings with a quote that overlaps a place in a centre's row, in the metrics' order.
 *
 * @returns none while the findings have not been loaded
 */
export function codingsOnSentence(atlas: Atlas, report: Report, place: SentencePlace): readonly SentenceCoding[] {
  return codedMetrics(atlas).flatMap((metric) =>
    codingsOf(atlas, metric).flatMap((coding): SentenceCoding[] => {
      if (coding.centre.id !== place.centre) return [];
      const quotes = coding.evidence.quotes.filter((quote) => touches(quote, place));
      const { question } = metric;
      return quotes.length === 0 ? [] : [{ ...coding, question, rule: report.metricRules[metric.id] ?? null, quotes }];
    }),
  );
}

function touches({ column, spans }: Evidence, place: SentencePlace): boolean {
  return column === place.column && spans.some((span) => span.item === place.item && !apart(span, place));
}
