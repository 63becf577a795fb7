import type { Span } from "../../model/span.ts";

/** A text that was made from another, character by character, with the mapping in both directions. */
export interface Rewritten {
  readonly original: string;
  readonly text: string;
  /** For each code unit of `text`, where in the original the character begins that it stems from. */
  readonly starts: readonly number[];
  /** For each code unit of `text`, where in the original that character ends. */
  readonly ends: readonly number[];
}

/**
 * Rewrites a text.
 *
 * @param characters what counts as one character; together they are the text
 * @param rewrite what a character becomes: nothing, itself, or something else
 */
export function rewritten(
  original: string,
  characters: RegExp,
  rewrite: (character: string, at: number) => string,
): Rewritten {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  for (const { 0: character, index } of original.matchAll(characters)) {
    const written = rewrite(character, index);
    for (let unit = 0; unit < written.length; unit += 1) {
      starts.push(index);
      ends.push(index + character.length);
    }
    text += written;
  }
  return { original, text, starts, ends };
}

/** A text without some of its code units. */
export function without(original: string, left: (at: number, unit: string) => boolean): Rewritten {
  return rewritten(original, /[\s\S]/g, (unit, at) => (left(at, unit) ? "" : unit));
}

/** The characters of the original that a span stems from; it must have at least one character. */
export function toOriginal({ starts, ends }: Rewritten, { start, end }: Span): Span {
  const [from, to] = [starts[start], ends[end - 1]];
  if (from === undefined || to === undefined || end <= start) throw new RangeError(`no characters ${start} to ${end}`);
  return { start: from, end: to };
}

/**
 * The span of the result for a span of the original. If its characters were removed, it is empty and lies where the
 * text continues.
 */
export function toRewritten({ original, starts, ends }: Rewritten, { start, end }: Span): Span {
  if (start < 0 || end < start || end > original.length) {
    throw new RangeError(`offsets ${start} to ${end} are not within a text of ${original.length}`);
  }
  const from = countWhile(ends, (at) => at <= start);
  return {
    start: from,
    end: Math.max(
      from,
      countWhile(starts, (at) => at < end),
    ),
  };
}

/** How many of some rising offsets come before the first that fails a test. */
function countWhile(offsets: readonly number[], test: (at: number) => boolean): number {
  const first = offsets.findIndex((at) => !test(at));
  return first < 0 ? offsets.length : first;
}
