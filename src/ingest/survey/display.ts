import { textStart, type Item } from "../../model/survey.ts";

/** A run of white space in an item's printed text. */
export interface Space {
  /** Offset in the item's `text` of its first character. */
  readonly start: number;
  /** Offset just past its last character. */
  readonly end: number;
}

/** An item's text as a page shows it. */
export interface DisplayItem {
  readonly text: string;
  /** The white space between two Japanese characters that is not shown, in order; that at the item's ends aside. */
  readonly dropped: readonly Space[];
  /**
   * Where a character of the printed text stands in the display text.
   *
   * @param offset in the item's `text`, from 0 to its length; within dropped white space, where the text goes on
   */
  readonly toDisplay: (offset: number) => number;
}

/**
 * Characters between which a space is an artefact of the scan: kana, kanji and full-width punctuation.
 *
 * Latin letters and digits are none of them: 「J S N」 stays as printed. Nor are arrows and marks such as ※ and ▶, which
 * the report sets off by spaces of its own.
 */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々、。・「」『』（）：；～？！＝＋＜＞]/u;

/** The runs of white space in an item that stand between two Japanese characters. */
export function droppableSpaces(item: Pick<Item, "text">): readonly Space[] {
  const spaces: Space[] = [];
  for (const match of item.text.matchAll(/\s+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (japanese.test(item.text[start - 1] ?? "") && japanese.test(item.text[end] ?? "")) spaces.push({ start, end });
  }
  return spaces;
}

/**
 * Sets an item for display: without the white space at its ends and without the artefacts of the scan within.
 *
 * @param kept offsets in the cell's text of the white space to keep: `KeptBreaks.in(centre, column)`
 */
export function displayItem(item: Item, kept: ReadonlySet<number>): DisplayItem {
  const { text: printed } = item;
  const dropped = droppableSpaces(item).filter(({ start }) => !kept.has(textStart(item) + start));
  const ends: Space[] = [
    { start: 0, end: printed.length - printed.trimStart().length },
    { start: printed.trimEnd().length, end: printed.length },
  ];
  const hidden = (offset: number): boolean =>
    [...ends, ...dropped].some((run) => offset >= run.start && offset < run.end);
  const places: number[] = [];
  let text = "";
  for (let offset = 0; offset < printed.length; offset += 1) {
    places.push(text.length);
    if (!hidden(offset)) text += printed.charAt(offset);
  }
  places.push(text.length);
  const toDisplay = (offset: number): number => {
    const place = places[offset];
    if (place === undefined) throw new RangeError(`offset ${offset} is not within a text of ${printed.length}`);
    return place;
  };
  return { text, dropped, toDisplay };
}
