import type { Span } from "../../model/span.ts";
import type { MisprintSpan } from "../misprints.ts";
import type { TermSpan } from "../terms.ts";
import { cut, unbroken } from "./cut.ts";

/** Something that a number names, where it stands in a text. */
export interface NumberedSpan extends Span {
  readonly index: number;
}

/** All that is known of one text of the report. */
export interface Annotations {
  /** `index` is the quote's; quotes may overlap. */
  readonly quotes?: readonly NumberedSpan[];
  readonly terms?: readonly TermSpan[];
  readonly misprints?: readonly MisprintSpan[];
  /** Passages of the overview that the rows are held against; none overlap. */
  readonly links?: readonly NumberedSpan[];
}

/** A piece of a text of the report. */
export interface AnnotatedPiece {
  readonly text: string;
  /** Indexes of the quotes that it belongs to, rising. */
  readonly quotes: readonly number[];
  readonly link: NumberedSpan | null;
  readonly misprint: MisprintSpan | null;
  readonly term: TermSpan | null;
}

/**
 * A text cut wherever something begins or ends.
 *
 * Links contain misprints, misprints contain terms, and all of them contain quotes. A term that this nesting would cut
 * in two is left out.
 */
export function annotated(text: string, annotations: Annotations): readonly AnnotatedPiece[] {
  const { quotes = [], misprints = [], links = [] } = annotations;
  const terms = unbroken(annotations.terms ?? [], [...misprints, ...links]);
  return cut(text, { quotes, terms, misprints, links }).map(({ text: own, marks }) => ({
    text: own,
    quotes: [...new Set(marks.quotes.map(({ index }) => index))].sort((a, b) => a - b),
    link: marks.links[0] ?? null,
    misprint: marks.misprints[0] ?? null,
    term: marks.terms[0] ?? null,
  }));
}
