import { type Span, apart, within } from "../../model/span.ts";

/** Marks of a text by kind. They are in any order, may overlap, and may reach beyond the text. */
export type Marks = Readonly<Record<string, readonly Span[]>>;

/** A part of a text that the same marks cover from its beginning to its end. */
export interface Piece<Known extends Marks> extends Span {
  readonly text: string;
  /** By kind, the marks that cover it, in the order in which they were given. */
  readonly marks: Known;
}

/**
 * Cuts a text wherever a mark begins or ends, and nowhere else. The pieces, one after the other, are the text; none is
 * empty.
 *
 * @param part the part of the text that is wanted; all of it unless given
 */
export function cut<Known extends Marks>(
  text: string,
  marks: Known,
  { start, end }: Span = { start: 0, end: text.length },
): readonly Piece<Known>[] {
  const kinds = Object.keys(marks);
  const cuts = new Set([start, end]);
  for (const kind of kinds) {
    for (const span of marks[kind] ?? []) {
      if (span.start >= span.end) continue;
      if (span.start > start && span.start < end) cuts.add(span.start);
      if (span.end > start && span.end < end) cuts.add(span.end);
    }
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const piece = { start: edges[index] ?? start, end: to };
    const covering: Record<string, readonly Span[]> = {};
    for (const kind of kinds) covering[kind] = (marks[kind] ?? []).filter((span) => within(piece, span));
    return { ...piece, text: text.slice(piece.start, to), marks: covering as Known };
  });
}

/** The spans that no edge of an enclosing span cuts in two. */
export function unbroken<Kind extends Span>(spans: readonly Kind[], holders: readonly Span[]): readonly Kind[] {
  return spans.filter((span) => holders.every((holder) => apart(span, holder) || within(span, holder)));
}

/** Neighbouring pieces that have the same of a key, as runs in their order. */
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
