import { InputError, type InputLocation } from "../../model/input-error.ts";
import { onceFor } from "../../model/memo.ts";
import { noBreaks, type KeptBreaks } from "./breaks.ts";
import { mayBegin, mayEnd } from "../../text/find/clause-boundary.ts";
import { everyPlace } from "../../text/find/every-place.ts";
import { type ItemsText, itemSpans } from "../../text/find/words-in-items.ts";
import { type Rewritten, toRewritten } from "../../text/offsets/rewritten.ts";
import { squeeze, squeezed } from "../../text/offsets/squeeze.ts";
import type { ItemSpan, Span } from "../../model/span.ts";
import type { Quote } from "../../model/metric.ts";
import { columnIds, textStart, type Cell, type ColumnId, type SurveyRow } from "../../model/survey.ts";

/** A cell's text, and without its white space, in which words are looked for. */
interface Looked extends ItemsText {
  readonly tight: Rewritten;
}

/** A cell is looked through for each quote of each metric and of both its readings. */
const looked = onceFor(({ text, items }: Cell): Looked => {
  const own = items.map((item) => ({ start: textStart(item), end: item.end }));
  return { text, own, tight: squeezed(text) };
});

/** Where words stand: a span of a cell's text without white space. */
interface QuotePlace extends Span {
  readonly column: ColumnId;
  readonly cell: Looked;
}

/**
 * Finds a quoted passage in its row, white space and markup aside.
 *
 * @param at where the quote's text stands in its file: `key` names the text itself
 * @param breaks white space at which a quote may begin and end as well: any other may be the scan's own
 * @returns one span for each item that the passage runs over, in order; markers belong to none
 * @throws {InputError} for a passage that does not stand once in the row, stands in another column, or begins or ends
 *   within a clause
 */
export function locateQuote(
  row: SurveyRow,
  quote: Quote,
  at: InputLocation,
  breaks: KeptBreaks = noBreaks,
): readonly ItemSpan[] {
  const fail = (expected: string, found: string): never => {
    throw new InputError(at, expected, found);
  };
  const places = findPlaces(row, squeeze(quote.text));
  const [place, ...others] = places;
  const once = `a passage that stands once in the row of ${row.id}`;
  if (place === undefined) return fail(once, `"${quote.text}", which stands nowhere in it`);
  if (others.length > 0) {
    const columns = places.map(({ column }) => column).join(", ");
    return fail(once, `"${quote.text}", which stands there ${places.length} times (${columns})`);
  }
  const { column } = place;
  const { tight } = place.cell;
  if (column !== quote.column) {
    return fail(`a passage in column ${quote.column}`, `"${quote.text}" in column ${column} (${row.headings[column]})`);
  }
  const cell = row.cells[column];
  const isEdge = (at: number) => edgesOf(cell, breaks.in(row.id, column), tight).has(at);
  if (!mayBegin(tight.text, place.start) && !isEdge(place.start)) {
    return fail("a passage that begins where a clause begins", `"${quote.text}" after "${before(place)}"`);
  }
  if (!mayEnd(tight.text, place.end) && !isEdge(place.end)) {
    return fail("a passage that ends where a clause ends", `"${quote.text}" before "${after(place)}"`);
  }
  return itemSpans(place.cell, tight, place);
}

function findPlaces({ cells }: SurveyRow, words: string): readonly QuotePlace[] {
  return columnIds.flatMap((column) => {
    const cell = looked(cells[column]);
    return everyPlace(cell.tight.text, words).map((start) => ({ column, cell, start, end: start + words.length }));
  });
}

/** Offsets without white space at which something begins for certain: an item, its text, what follows a break. */
function edgesOf(cell: Cell, kept: ReadonlySet<number>, tight: Rewritten): ReadonlySet<number> {
  const printed = [...cell.items.flatMap((item) => [item.start, textStart(item), item.end]), ...kept];
  return new Set(printed.map((edge) => toRewritten(tight, { start: edge, end: edge }).start));
}

function before({ cell: { tight }, start }: QuotePlace): string {
  return tight.text.slice(Math.max(0, start - 8), start);
}

function after({ cell: { tight }, end }: QuotePlace): string {
  return tight.text.slice(end, end + 8);
}
