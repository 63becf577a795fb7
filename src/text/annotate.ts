import type { MisprintSpan } from "./misprints.ts";
import type { Stretch } from "./sentence.ts";
import { type TermSpan, firstOfEach } from "./terms.ts";

/** Something that a number names, where it stands in a text. */
export interface NumberedStretch extends Stretch {
  readonly index: number;
}

/** All that is known of the stretches of one text. */
export interface Annotations {
  /** `index` is the quote's; quotes may overlap. */
  readonly quotes?: readonly NumberedStretch[];
  readonly terms?: readonly TermSpan[];
  readonly misprints?: readonly MisprintSpan[];
  /** Passages of the overview that the rows are held against; none overlap. */
  readonly links?: readonly NumberedStretch[];
}

/** A stretch of a text about which one and the same is known from its beginning to its end. */
export interface Piece {
  readonly text: string;
  /** Indexes of the quotes that it belongs to, rising. */
  readonly quotes: readonly number[];
  readonly link: NumberedStretch | null;
  readonly misprint: MisprintSpan | null;
  readonly term: TermSpan | null;
}

/**
 * Cuts a text wherever something begins or ends. The pieces, one after the other, are the text.
 *
 * Links hold misprints, misprints hold terms, and all of them hold quotes: a term that would have to be cut in two for
 * that is left out.
 */
export function piecesOf(text: string, annotations: Annotations): readonly Piece[] {
  const { quotes = [], terms = [], misprints = [], links = [] } = annotations;
  const holders: readonly Stretch[] = [...misprints, ...links];
  const whole = terms.filter((term) => holders.every((holder) => apart(term, holder) || within(term, holder)));
  const edges = [0, text.length, ...[...quotes, ...whole, ...holders].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index): Piece => {
    const piece = { start, end: cuts[index + 1] ?? text.length };
    const holding = <T extends Stretch>(stretches: readonly T[]): T | null =>
      stretches.find((stretch) => within(piece, stretch)) ?? null;
    return {
      text: text.slice(piece.start, piece.end),
      quotes: [...new Set(quotes.filter((quote) => within(piece, quote)).map((quote) => quote.index))].sort(
        (a, b) => a - b,
      ),
      link: holding(links),
      misprint: holding(misprints),
      term: holding(whole),
    };
  });
}

/** Neighbouring pieces that belong to the same link, misprint or term, as runs in their order. */
export function runsOf<Cut, Key extends keyof Cut>(
  pieces: readonly Cut[],
  key: Key,
): readonly { readonly of: Cut[Key]; readonly pieces: readonly Cut[] }[] {
  const runs: { of: Cut[Key]; pieces: Cut[] }[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && last.of === piece[key]) last.pieces.push(piece);
    else runs.push({ of: piece[key], pieces: [piece] });
  }
  return runs;
}

/**
 * The terms to explain in the texts of one passage, each where it stands first: once a passage is enough.
 *
 * @returns for each text its terms
 */
export function termsOnce(
  texts: readonly string[],
  find: (text: string) => readonly TermSpan[],
): readonly (readonly TermSpan[])[] {
  const explained = new Set<number>();
  return texts.map((text) => {
    const first = firstOfEach(find(text)).filter(({ term }) => !explained.has(term));
    for (const { term } of first) explained.add(term);
    return first;
  });
}

/** Whether two stretches have no character in common. */
export function apart(one: Stretch, other: Stretch): boolean {
  return one.end <= other.start || other.end <= one.start;
}

/** Whether a stretch lies in another, edges included. */
export function within(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
