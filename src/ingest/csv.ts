import { csvFormatRow } from "d3";
import { InputError } from "../model/input-error.ts";

/** Matches a cell that a spreadsheet would compute instead of show, full-width forms included. */
const formula = /^[=+\-@＝＋－＠\t\r]/u;

/** Whether a spreadsheet would compute a text instead of showing it. */
function looksLikeFormula(text: string): boolean {
  return formula.test(text);
}

/**
 * Stops the build at a text that a spreadsheet would compute. The usual apostrophe or tab before it would be a character
 * that the report does not have.
 *
 * @param keyOf names a cell by its column's index
 * @param isText whether a column holds texts; by default all do
 * @throws {InputError} naming the first such cell
 */
export function refuseFormulas(
  file: string,
  row: readonly string[],
  keyOf: (column: number) => string,
  isText: (column: number) => boolean = () => true,
): void {
  const column = row.findIndex((cell, place) => isText(place) && looksLikeFormula(cell));
  if (column < 0) return;
  const expected = "a text that a spreadsheet does not take for a formula";
  throw new InputError({ file, key: keyOf(column) }, expected, `"${row[column]}"`);
}

/** Rows, the one of the columns' names first, as in RFC 4180. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${csvFormatRow([...row])}\r\n`).join("");
}
