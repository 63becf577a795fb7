/** The four columns of findings, in the report's order. */
export const columnIds = ["development", "issues", "transition", "network"] as const;

/** One of the report's four columns of findings. */
export type ColumnId = (typeof columnIds)[number];

/** A value for each of the columns. */
export function byColumn<Value>(make: (column: ColumnId) => Value): Record<ColumnId, Value> {
  return Object.fromEntries(columnIds.map((column) => [column, make(column)])) as Record<ColumnId, Value>;
}

/** The kind of an item, which decides how it is displayed. */
export type ItemKind =
  /** `○` followed by a topic: what the items below it are about. */
  | "heading"
  /** `○` followed by a whole statement: no heading, a finding of its own. */
  | "statement"
  /** `（…）` standing alone, or a topic that the seed lists: a heading below a heading. */
  | "subheading"
  /** `・` after white space or at a line's start. */
  | "bullet"
  /** `※`, `◀…▶`, and `→` or `⇒` after a sentence's end: continues the item before it. */
  | "continuation"
  /** Text that no marker opens. */
  | "paragraph";

/** A part of a cell's text that the report sets apart. */
export interface Item {
  readonly kind: ItemKind;
  /** The marker that opens the item as printed (`○`, `・`, `※`, `→`, the whole of `◀…▶`), or an empty string. */
  readonly marker: string;
  /** The item's text after its marker, as printed: markup removed, white space kept, at both ends too. */
  readonly text: string;
  /** Offset in the cell's `text` at which the item begins, marker included. */
  readonly start: number;
  /** Offset in the cell's `text` just past the item, trailing white space included: the next item's `start`. */
  readonly end: number;
}

/** One cell of findings. */
export interface Cell {
  /** The cell as it stands in the source, stray markup included. */
  readonly raw: string;
  /** The cell without its markup; white space and misprints as printed. */
  readonly text: string;
  /** The items, which partition `text` from its first character that is not white space to its end. */
  readonly items: readonly Item[];
}

/** The header above a data row, as printed, white space included. Each centre has its own page in the report. */
export interface PageHead {
  readonly title: string;
  /** Six cells. */
  readonly header: readonly string[];
  /** Six cells. */
  readonly subheader: readonly string[];
  /** The second cell of the data row, which names the municipalities. */
  readonly area: string;
}

/** One data row of the report: what one centre said. */
export interface SurveyRow {
  /** The centre's id, from `centres.yaml`. */
  readonly id: string;
  /** The centre's name as printed in the first cell. */
  readonly name: string;
  /** The centre's name in hiragana, from `centres.yaml`, because the report does not give it. */
  readonly kana: string;
  /** The centre's name in Latin letters, from `centres.yaml`. */
  readonly roman?: string;
  /** Names of the municipalities in the coverage area, in the row's order, as printed. */
  readonly municipalities: readonly string[];
  /** One-based line of the source file. */
  readonly line: number;
  /** Headings of the columns, the same for each row. */
  readonly headings: Readonly<Record<ColumnId, string>>;
  /** What stands over the row. */
  readonly page: PageHead;
  readonly cells: Readonly<Record<ColumnId, Cell>>;
}

/** The whole report. */
export interface Survey {
  /** The overview before the first row: its lines as printed, blank ones included. */
  readonly overview: readonly string[];
  /** The 18 data rows, in the report's order. */
  readonly rows: readonly SurveyRow[];
}

/** Offset in the cell's `text` at which an item's own `text` begins: just past its marker. */
export function textStart(item: Item): number {
  return item.start + item.marker.length;
}
