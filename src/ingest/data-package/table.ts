import { csvFormatRow } from "d3";
import { InputError } from "../../model/input-error.ts";

/** A column of a table, as a Frictionless field describes it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "number";
  readonly description: string;
}

/** A table of the data package. */
export interface Table {
  /** Its file's name without the ending. */
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** A cell for each field. */
  readonly rows: readonly (readonly string[])[];
  readonly primaryKey: readonly string[];
  /** Columns that name a row of another table by its only key. */
  readonly foreignKeys: readonly { readonly field: string; readonly table: string; readonly key: string }[];
}

/** Matches a cell that a spreadsheet would compute instead of show, full-width forms included. */
const formula = /^[=+\-@＝＋－＠\t\r]/u;

/** Whether a spreadsheet would compute a text instead of showing it. */
export function looksLikeFormula(text: string): boolean {
  return formula.test(text);
}

/**
 * A table as CSV, as in RFC 4180. It has no byte order mark, which is not part of Frictionless' `utf-8`.
 *
 * @throws {InputError} for a cell that a spreadsheet would compute
 */
export function tableAsCsv({ name, fields, rows }: Table): string {
  for (const [index, row] of rows.entries()) {
    const column = row.findIndex((cell, place) => fields[place]?.type === "string" && looksLikeFormula(cell));
    if (column < 0) continue;
    const key = `row ${index + 1}, ${fields[column]?.name}`;
    throw new InputError(
      { file: `data/${name}.csv`, key },
      "a text that a spreadsheet does not take for a formula",
      `"${row[column]}"`,
    );
  }
  return [fields.map((field) => field.name), ...rows].map((row) => `${csvFormatRow([...row])}\r\n`).join("");
}
