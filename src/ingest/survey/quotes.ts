import { InputError, type InputLocation } from "../../model/input-error.ts";
import { noBreaks, type KeptBreaks } from "./breaks.ts";
import { mayBegin, mayEnd } from "./clause-boundary.ts";
import type { Quote } from "../../model/metric.ts";
import { columnIds, textStart, type Cell, type ColumnId, type SurveyRow } from "../../model/survey.ts";

/** A stretch of one item's printed text. */
export interface QuoteSpan {
  readonly column: ColumnId;
  /** Index of the item in its cell. */
  readonly item: number;
  /** Offset in the item's `text` of the passage's first character. */
  readonly start: number;
  /** Offset just past its last character. */
  readonly end: number;
}

/** A cell's text without white space, in which passages are looked for. */
interface Squeezed {
  readonly column: ColumnId;
  readonly text: string;
  /** Offset in the cell's text of each of its characters. */
  readonly offsets: readonly number[];
}

/** Where a passage stands: offsets in a squeezed text. */
interface Place {
  readonly cell: Squeezed;
  readonly start: number;
  readonly end: number;
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
): readonly QuoteSpan[] {
  const fail = (expected: string, found: string): never => {
    throw new InputError(at, expected, found);
  };
  const passage = quote.text.replace(/\s+/gu, "");
  const places = passage === "" ? [] : findPlaces(row, passage);
  const [place, ...others] = places;
  const once = `a passage that stands once in the row of ${row.id}`;
  if (place === undefined) return fail(once, `"${quote.text}", which stands nowhere in it`);
  if (others.length > 0) {
    const columns = places.map(({ cell }) => cell.column).join(", ");
    return fail(once, `"${quote.text}", which stands there ${places.length} times (${columns})`);
  }
  const { column } = place.cell;
  if (column !== quote.column) {
    return fail(`a passage in column ${quote.column}`, `"${quote.text}" in column ${column} (${row.headings[column]})`);
  }
  const cell = row.cells[column];
  const edges = edgesOf(cell, breaks.in(row.id, column), place.cell);
  if (!edges.has(place.start) && !mayBegin(place.cell.text, place.start)) {
    return fail("a passage that begins where a clause begins", `"${quote.text}" after "${before(place)}"`);
  }
  if (!edges.has(place.end) && !mayEnd(place.cell.text, place.end)) {
    return fail("a passage that ends where a clause ends", `"${quote.text}" before "${after(place)}"`);
  }
  return spansOf(cell, column, place);
}

function findPlaces(row: SurveyRow, passage: string): readonly Place[] {
  return columnIds.flatMap((column) => {
    const cell = squeeze(column, row.cells[column].text);
    const places: Place[] = [];
    for (let start = cell.text.indexOf(passage); start >= 0; start = cell.text.indexOf(passage, start + 1)) {
      places.push({ cell, start, end: start + passage.length });
    }
    return places;
  });
}

function squeeze(column: ColumnId, printed: string): Squeezed {
  const offsets: number[] = [];
  let text = "";
  for (let offset = 0; offset < printed.length; offset += 1) {
    const character = printed.charAt(offset);
    if (/\s/u.test(character)) continue;
    offsets.push(offset);
    text += character;
  }
  return { column, text, offsets };
}

/** Squeezed offsets at which something begins for certain: an item, its text, what follows a break. */
function edgesOf(cell: Cell, kept: ReadonlySet<number>, { offsets }: Squeezed): ReadonlySet<number> {
  const printed = [...cell.items.flatMap((item) => [item.start, textStart(item), item.end]), ...kept];
  return new Set(
    printed.map((edge) => {
      const next = offsets.findIndex((offset) => offset >= edge);
      return next < 0 ? offsets.length : next;
    }),
  );
}

function spansOf(cell: Cell, column: ColumnId, { cell: { offsets }, start, end }: Place): readonly QuoteSpan[] {
  return cell.items.flatMap((item, index) => {
    const origin = textStart(item);
    const quoted = offsets.slice(start, end).filter((offset) => offset >= origin && offset < item.end);
    const [first] = quoted;
    const last = quoted.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ column, item: index, start: first - origin, end: last + 1 - origin }];
  });
}

function before({ cell, start }: Place): string {
  return cell.text.slice(Math.max(0, start - 8), start);
}

function after({ cell, end }: Place): string {
  return cell.text.slice(end, end + 8);
}
