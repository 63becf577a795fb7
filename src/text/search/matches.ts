import { Kept } from "../../model/memo.ts";
import { everyPlace } from "../find/every-place.ts";
import type { Widen, WordPart } from "./abbreviations.ts";
import type { Corpus } from "./corpus.ts";
import type { Term } from "./query.ts";

/** Where a term stands in the searched text: the n-th match begins at `starts[n]` and ends at `ends[n]`. */
export interface Matches {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Terms kept with their places: the abbreviations' forms, and what is typed while the page lives. */
const mostKept = 4000;

/**
 * Makes a finder of terms in the searched text.
 *
 * It keeps results. The places of a longer term are among those of its beginning, so each key typed after the first
 * checks a few places instead of the whole text. Results do not depend on what is kept.
 */
export function matcher(
  { text, printedEnd }: Pick<Corpus, "text" | "printedEnd">,
  widen: Widen,
): (term: Term) => Matches {
  const places = new Kept<string, readonly number[]>(mostKept);
  const found = new Kept<string, Matches>(mostKept);

  const placesOf = (wanted: string): readonly number[] =>
    places.of(wanted, () => placesWithin(wanted) ?? everyPlace(text, wanted));
  /** From the places of the longest kept text that the wanted one begins with; a few keys back, not further. */
  const placesWithin = (wanted: string): number[] | undefined => {
    for (let length = wanted.length - 1; length > 0 && length >= wanted.length - 8; length -= 1) {
      const shorter = places.peek(wanted.slice(0, length));
      if (shorter) return shorter.filter((start) => text.startsWith(wanted, start));
    }
    return undefined;
  };

  const matchesOf = ({ kind, folded }: Term): Matches => {
    const pieces: readonly WordPart[] = kind === "exact" ? [] : widen(folded);
    const first = pieces.findIndex((piece) => piece.kind === "group");
    if (first < 0) {
      const all = placesOf(folded);
      const starts = kind === "exact" ? all.filter((start) => start < printedEnd) : all;
      return { starts, ends: starts.map((start) => start + folded.length) };
    }
    const before = pieces[0]?.kind === "text" && first === 1 ? pieces[0].text : "";
    const after = pieces.slice(first + 1);
    const group = pieces[first];
    const [starts, ends]: [number[], number[]] = [[], []];
    for (const form of group?.kind === "group" ? group.forms : []) {
      for (const at of placesOf(form)) {
        const start = at - before.length;
        if (before !== "" && (start < 0 || !text.startsWith(before, start))) continue;
        const end = longestEnd(text, at + form.length, after, 0);
        if (end < 0) continue;
        starts.push(start);
        ends.push(end);
      }
    }
    return { starts, ends };
  };

  return (term) => found.of(`${term.kind} ${term.folded}`, () => matchesOf(term));
}

/** Where the longest match of the remaining pieces ends, or -1 where there is none. */
function longestEnd(text: string, at: number, pieces: readonly WordPart[], next: number): number {
  const piece = pieces[next];
  if (piece === undefined) return at;
  if (piece.kind === "text")
    return text.startsWith(piece.text, at) ? longestEnd(text, at + piece.text.length, pieces, next + 1) : -1;
  let longest = -1;
  for (const form of piece.forms) {
    if (text.startsWith(form, at)) longest = Math.max(longest, longestEnd(text, at + form.length, pieces, next + 1));
  }
  return longest;
}
