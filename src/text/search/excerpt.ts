import { cut } from "../cut/cut.ts";
import { sentencesOf } from "../cut/sentences.ts";
import type { HitSpan } from "./find.ts";

/** A piece of an excerpt. */
export type ExcerptPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "hit"; readonly text: string }
  /** Text is left out here. */
  | { readonly kind: "gap" };

/** How many characters before a hit, and after it, an excerpt has at most. */
const usualReach = { before: 60, after: 90 };

/** A gap with fewer characters is shown, because leaving it out would save too little. */
const leastGap = 12;

/** The hits of a passage with their context: their sentences, and of a very long one the part around the hit. */
export function excerptOf(text: string, spans: readonly HitSpan[], reach = usualReach): readonly ExcerptPiece[] {
  const windows: { start: number; end: number }[] = [];
  const sentences = sentencesOf(text);
  for (const { start, end } of spans) {
    const first = sentences.find((sentence) => start < sentence.end)?.start ?? 0;
    const last = sentences.find((sentence) => end <= sentence.end)?.end ?? text.length;
    const from = whole(text, Math.max(first, start - reach.before));
    const to = whole(text, Math.min(last, end + reach.after));
    const before = windows.at(-1);
    if (before && from - before.end < leastGap) before.end = Math.max(before.end, to);
    else windows.push({ start: from < leastGap ? 0 : from, end: text.length - to < leastGap ? text.length : to });
  }
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const window of windows) {
    if (window.start > at) pieces.push({ kind: "gap" });
    for (const { text: own, marks } of cut(text, { hits: spans }, window)) {
      pieces.push({ kind: marks.hits.length > 0 ? "hit" : "text", text: own });
    }
    at = window.end;
  }
  if (at < text.length) pieces.push({ kind: "gap" });
  return pieces;
}

/** Moves a cut so that it does not split a surrogate pair. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
