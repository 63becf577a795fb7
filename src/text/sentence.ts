import type { Atlas, Evidence } from "../model/atlas.ts";
import type { Report } from "../model/report.ts";
import type { ColumnId } from "../model/survey.ts";
import { type CodingRecord, codedMetrics, codingsOf } from "../derive/codings.ts";

/** A stretch of an item's shown text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place in a centre's row: a stretch of one item. */
export interface SentencePlace extends Stretch {
  readonly centre: string;
  readonly column: ColumnId;
  /** Index of the item in its column. */
  readonly item: number;
}

/** A coding that rests on a sentence. */
export interface SentenceCoding extends CodingRecord {
  readonly question: string;
  /** What the metric counts and what not, or null where only the common rules hold. */
  readonly rule: string | null;
  /** Those of its quotes that are in the sentence, whole or in part. */
  readonly quotes: readonly Evidence[];
}

const opening = "（(「『";
const closing = "）)」』";

/**
 * Cuts a shown text into sentences: each ends after its full stop, or with the text. A full stop within parentheses or
 * quotation marks ends none; one that is never closed counts as none.
 */
export function sentencesOf(text: string): readonly Stretch[] {
  const within = enclosed(text);
  const sentences: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) !== "。" || within.has(at) || text.charAt(at + 1) === "。") continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/**
 * The codings that rest on a stretch of a centre's row, in the metrics' order: those with a quote that shares a character
 * with it.
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
  return (
    column === place.column &&
    spans.some(({ item, start, end }) => item === place.item && start < place.end && end > place.start)
  );
}

/** Offsets between a bracket and the one that closes it. */
function enclosed(text: string): ReadonlySet<number> {
  const within = new Set<number>();
  const open: { readonly kind: number; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (opening.includes(character)) open.push({ kind: opening.indexOf(character), at });
    const kind = closing.indexOf(character);
    const from = kind < 0 ? -1 : open.findLastIndex((bracket) => bracket.kind === kind);
    if (from < 0) continue;
    for (let inner = open[from]?.at ?? at; inner < at; inner += 1) within.add(inner);
    open.splice(from);
  }
  return within;
}
