import type { ItemSpan, Span } from "../../model/span.ts";
import { type Rewritten } from "../offsets/rewritten.ts";
import { squeeze, squeezed } from "../offsets/squeeze.ts";
import { everyPlace } from "./every-place.ts";

/** Items one after the other as one text, markers included. */
export interface ItemsText {
  readonly text: string;
  /** By item, where its own text stands in it, after its marker. */
  readonly own: readonly Span[];
}

/** Items one after the other. */
export function textOfItems(items: readonly { readonly marker: string; readonly text: string }[]): ItemsText {
  const own: Span[] = [];
  let all = "";
  for (const { marker, text } of items) {
    const start = all.length + marker.length;
    all += marker + text;
    own.push({ start, end: start + text.length });
  }
  return { text: all, own };
}

/**
 * A span of a squeezed text of items as one span for each item that it has a character of, in order; markers belong to
 * none.
 */
export function itemSpans({ own }: ItemsText, { starts }: Rewritten, place: Span): readonly ItemSpan[] {
  const offsets = starts.slice(place.start, place.end);
  return own.flatMap(({ start, end }, item) => {
    const inside = offsets.filter((offset) => offset >= start && offset < end);
    const [first] = inside;
    const last = inside.at(-1);
    return first === undefined || last === undefined ? [] : [{ item, start: first - start, end: last + 1 - start }];
  });
}

/**
 * Every place of some words in items, white space aside. Each place is a list of spans, one for every item that it runs
 * over.
 *
 * @param part the words of them that the spans are of, once in them; all of them unless given
 */
export function wordsInItems(
  items: readonly { readonly marker: string; readonly text: string }[],
  words: string,
  part: string = words,
): readonly (readonly ItemSpan[])[] {
  const [wanted, inner] = [squeeze(words), squeeze(part)];
  const offset = wanted.indexOf(inner);
  if (offset < 0) return [];
  const all = textOfItems(items);
  const tight = squeezed(all.text);
  return everyPlace(tight.text, wanted).map((start) =>
    itemSpans(all, tight, { start: start + offset, end: start + offset + inner.length }),
  );
}
