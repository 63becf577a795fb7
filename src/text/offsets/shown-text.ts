import type { Span } from "../../model/span.ts";
import { textStart, type Item } from "../../model/survey.ts";
import { type Rewritten, without } from "./rewritten.ts";

/** A text as a page shows it, with the way from the printed text to it. */
export interface ShownText extends Rewritten {
  /** The white space between two Japanese characters that is not shown, in order; that at its ends aside. */
  readonly dropped: readonly Span[];
}

/**
 * Characters between which a space is an artefact of the scan: kana, kanji and full-width punctuation.
 *
 * Latin letters and digits do not count, so 「J S N」 stays as printed. Arrows and marks such as ※ and ▶ do not count
 * either, because the report sets them off by spaces.
 */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々、。・「」『』（）：；～？！＝＋＜＞]/u;

/** The runs of white space in a text that stand between two Japanese characters. */
export function droppableSpaces(text: string): readonly Span[] {
  const spaces: Span[] = [];
  for (const match of text.matchAll(/\s+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (japanese.test(text[start - 1] ?? "") && japanese.test(text[end] ?? "")) spaces.push({ start, end });
  }
  return spaces;
}

/**
 * A text as shown, without white space at its ends and without the scan's stray spaces.
 *
 * @param kept whether the white space that begins at an offset is to be kept
 */
export function shownText(printed: string, kept: (start: number) => boolean): ShownText {
  const dropped = droppableSpaces(printed).filter(({ start }) => !kept(start));
  const hidden: readonly Span[] = [
    { start: 0, end: printed.length - printed.trimStart().length },
    { start: printed.trimEnd().length, end: printed.length },
    ...dropped,
  ];
  return { ...without(printed, (at) => hidden.some((run) => at >= run.start && at < run.end)), dropped };
}

/**
 * Sets an item for display.
 *
 * @param kept offsets in the cell's text of the white space to keep
 */
export function shownItem(item: Item, kept: ReadonlySet<number>): ShownText {
  return shownText(item.text, (start) => kept.has(textStart(item) + start));
}
