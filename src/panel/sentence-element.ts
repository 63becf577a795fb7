import type { ColumnId } from "../model/survey.ts";
import { type SentencePlace, sentencesOf } from "../text/cut/sentences.ts";
import type { QuotedColumn } from "../text/findings.ts";

/** A sentence of the row that is shown. */
export type Sentence = Omit<SentencePlace, "centre">;

/** Whether two sentences of one row are the same. */
export function same(place: Sentence, other: Sentence | null): boolean {
  return other !== null && place.column === other.column && place.item === other.item && place.start === other.start;
}

/** The first sentence of a row; null where the row is empty. */
export function firstSentence(columns: readonly QuotedColumn[]): Sentence | null {
  const column = columns.find(({ items }) => items.length > 0);
  const [first] = column ? sentencesOf(column.items[0]?.text ?? "") : [];
  return column && first ? { column: column.id, item: 0, start: first.start, end: first.end } : null;
}

/** The sentence that an event happened in. */
export function sentenceIn(event: Event): HTMLElement | null {
  // An explained word has elements of its own, so the path may reach the sentence only after them.
  const found = event.composedPath().find((target) => target instanceof Element && target.matches(".sentence"));
  return found instanceof HTMLElement ? found : null;
}

/** The place of an element's sentence. */
export function placeOf(span: HTMLElement): Sentence {
  const [column = "", item = "", start = "", end = ""] = span.dataset["place"]?.split("/") ?? [];
  return { column: column as ColumnId, item: Number(item), start: Number(start), end: Number(end) };
}
