import type { FindingItem } from "../../model/atlas.ts";
import type { ItemSpan } from "../../model/span.ts";

/**
 * Every place in a cell where a passage stands, white space aside: one span for each item that it runs over, in order;
 * markers belong to none.
 *
 * @param items of the cell as shown
 * @param passage as printed, white space aside
 * @param part the words of it that the spans are of, once in it; all of it unless given
 */
export function findPassages(
  items: readonly FindingItem[],
  passage: string,
  part: string = passage,
): readonly (readonly ItemSpan[])[] {
  const wanted = squeeze(passage);
  const within = wanted.indexOf(squeeze(part));
  if (wanted === "" || within < 0) return [];
  const characters = items.flatMap(({ marker, text }, item) => {
    const inMarker = [...squeeze(marker)].map((character) => ({ character, item, offset: -1 }));
    const inText = text.split("").map((character, offset) => ({ character, item, offset }));
    return [...inMarker, ...inText.filter(({ character }) => /\S/u.test(character))];
  });
  const cell = characters.map(({ character }) => character).join("");
  const places: (readonly ItemSpan[])[] = [];
  for (let start = cell.indexOf(wanted); start >= 0; start = cell.indexOf(wanted, start + 1)) {
    const from = start + within;
    places.push(spansOf(characters.slice(from, from + squeeze(part).length)));
  }
  return places;
}

/** A text without its white space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}

function spansOf(characters: readonly { readonly item: number; readonly offset: number }[]): readonly ItemSpan[] {
  const spans: ItemSpan[] = [];
  for (const { item, offset } of characters) {
    if (offset < 0) continue;
    const last = spans.at(-1);
    if (last?.item === item) spans[spans.length - 1] = { ...last, end: offset + 1 };
    else spans.push({ item, start: offset, end: offset + 1 });
  }
  return spans;
}
