import type { ItemSpan, Span } from "../../model/span.ts";
import type { ColumnId } from "../../model/survey.ts";

/** A place in a centre's row. */
export interface SentencePlace extends ItemSpan {
  readonly centre: string;
  readonly column: ColumnId;
}

const opening = "（(「『";
const closing = "）)」』";

/**
 * Cuts a shown text into sentences. Each ends after its full stop or with the text. A full stop within brackets does
 * not end a sentence; brackets that are never closed are ignored.
 */
export function sentencesOf(text: string): readonly Span[] {
  const within = enclosed(text);
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) !== "。" || within.has(at) || text.charAt(at + 1) === "。") continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Offsets within a pair of brackets. */
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
