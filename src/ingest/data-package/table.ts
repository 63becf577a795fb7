import { csvOf, refuseFormulas } from "../csv.ts";

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

/**
 * A table as CSV, as in RFC 4180. It has no byte order mark, which is not part of Frictionless' `utf-8`.
 *
 * @throws {InputError} for a cell that a spreadsheet would compute
 */
export function tableAsCsv({ name, fields, rows }: Table): string {
  for (const [index, row] of rows.entries()) {
    refuseFormulas(
      `data/${name}.csv`,
      row,
      (column) => `row ${index + 1}, ${fields[column]?.name}`,
      (column) => fields[column]?.type === "string",
    );
  }
  return csvOf([fields.map((field) => field.name), ...rows]);
}
