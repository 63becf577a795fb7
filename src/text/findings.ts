import type { Atlas, FindingItem } from "../model/atlas.ts";
import { type ColumnId, columnIds } from "../model/survey.ts";

/** A stretch of an item's text that is set in one way. */
export interface SegmentView {
  readonly text: string;
  /** True where the active metric's coding quotes it. */
  readonly quoted: boolean;
  /** Which of the coding's quotes it belongs to, from 0; null where it is not quoted. */
  readonly quote: number | null;
}

/** One item of a column. */
export interface FindingItemView extends Omit<FindingItem, "text"> {
  readonly segments: readonly SegmentView[];
}

/** One column of a centre's row. */
export interface FindingColumnView {
  readonly id: ColumnId;
  readonly label: string;
  /** None where the report leaves the cell empty. */
  readonly items: readonly FindingItemView[];
}

/**
 * A centre's full row with the passages marked that the active metric's coding of a municipality rests on.
 *
 * @returns null while the report's text has not been loaded
 */
export function findingsOf(
  atlas: Atlas,
  centre: string,
  metric: string,
  municipality: string,
): readonly FindingColumnView[] | null {
  if (!atlas.findings) return null;
  const columns = atlas.findings.centres[centre];
  const quotes = atlas.findings.evidence[metric]?.[municipality]?.quotes ?? [];
  return columnIds.map((id) => ({
    id,
    label: atlas.survey.columns[id],
    items: (columns?.[id] ?? []).map(({ kind, marker, text }, index) => {
      const spans = quotes
        .flatMap((quote, number) => quote.spans.map((span) => ({ ...span, column: quote.column, quote: number })))
        .filter((span) => span.column === id && span.item === index);
      return { kind, marker, segments: segmentsOf(text, spans) };
    }),
  }));
}

/** Cuts a text at the edges of its quoted spans; overlapping spans are quoted once. */
function segmentsOf(
  text: string,
  spans: readonly { start: number; end: number; quote: number }[],
): readonly SegmentView[] {
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: SegmentView[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const span = spans.find((candidate) => candidate.start <= start && end <= candidate.end);
    segments.push({ text: text.slice(start, end), quoted: span !== undefined, quote: span?.quote ?? null });
  }
  return segments;
}
