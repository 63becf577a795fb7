/** A part of one text: offsets in code units, of its first character and just past its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of one item's shown text. */
export interface ItemSpan extends Span {
  /** Index of the item in its column. */
  readonly item: number;
}

/** Whether two spans share no character. */
export function apart(one: Span, other: Span): boolean {
  return one.end <= other.start || other.end <= one.start;
}

/** Whether a span lies in another, edges included. */
export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
