/** A cell's content. A string is text, whatever it looks like. */
export type SheetCell = string | number;

/** A sheet of a workbook. */
export interface Sheet {
  /** The name on its tab: at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** With `headed`, the first row has headings: it stays in sight, and filters. */
  readonly form: "headed" | "prose";
  /** How many columns stay in sight. */
  readonly fixed: number;
}
