import type { Atlas, Evidence, FindingItem } from "../model/atlas.ts";
import { type ColumnId, columnIds } from "../model/survey.ts";
import type { NumberedSpan } from "./cut/annotate.ts";

/** One item of a column. */
export interface QuotedItem extends FindingItem {
  /** Where the active metric's coding quotes it; `index` is the quote's. */
  readonly quotes: readonly NumberedSpan[];
}

/** One column of a centre's row. */
export interface QuotedColumn {
  readonly id: ColumnId;
  readonly label: string;
  /** None where the report leaves the cell empty. */
  readonly items: readonly QuotedItem[];
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
): readonly QuotedColumn[] | null {
  if (!atlas.findings) return null;
  const columns = atlas.findings.centres[centre];
  const quotes = atlas.findings.evidence[metric]?.[municipality]?.quotes ?? [];
  return columnIds.map((id) => ({
    id,
    label: atlas.survey.columns[id],
    items: (columns?.[id] ?? []).map((item, index) => ({ ...item, quotes: quotesIn(quotes, id, index) })),
  }));
}

/** Where some quotes stand in one item, each by its index among them. */
export function quotesIn(quotes: readonly Evidence[], column: ColumnId, item: number): readonly NumberedSpan[] {
  return quotes.flatMap((quote, index) =>
    quote.column === column
      ? quote.spans.filter((span) => span.item === item).map(({ start, end }) => ({ index, start, end }))
      : [],
  );
}
