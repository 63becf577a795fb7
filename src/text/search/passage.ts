import type { Span } from "../../model/span.ts";
import type { ColumnId } from "../../model/survey.ts";

/** Where a passage stands in the report. */
export type PassagePlace =
  | { readonly kind: "overview"; readonly block: number }
  | { readonly kind: "finding"; readonly centre: string; readonly column: ColumnId; readonly item: number };

/** A piece of the report that is found as a whole: an item of the findings or a block of the overview. */
export interface Passage {
  readonly place: PassagePlace;
  /** As shown. A marker that has words (◀個人的見解▶) stands before the item's own text. */
  readonly text: string;
  /** Where in `text` the item's own text begins. */
  readonly ownStart: number;
  /** The heading that it stands under, or null. */
  readonly heading: string | null;
}

/** Spans of a passage as spans of its item's own text: what stands in the marker is left to the marker. */
export function ownSpans({ ownStart }: Pick<Passage, "ownStart">, spans: readonly Span[]): readonly Span[] {
  return spans
    .filter(({ end }) => end > ownStart)
    .map(({ start, end }) => ({ start: Math.max(0, start - ownStart), end: end - ownStart }));
}

/** A span of an item's own text as one of its passage. */
export function passageSpan({ ownStart }: Pick<Passage, "ownStart">, { start, end }: Span): Span {
  return { start: start + ownStart, end: end + ownStart };
}
