import type { FindingItem } from "../../model/atlas.ts";
import type { KeptBreaks } from "../survey/breaks.ts";
import { shownItem } from "../../text/offsets/shown-text.ts";
import type { Rewritten } from "../../text/offsets/rewritten.ts";
import { type ColumnId, type SurveyRow, byColumn } from "../../model/survey.ts";

/** One item as it is shown, with the way from its printed text to its shown one. */
export interface ItemOfText {
  readonly shown: FindingItem;
  readonly rewritten: Rewritten;
}

/** The items of a row as they are shown. */
export type ShownText = Readonly<Record<ColumnId, readonly ItemOfText[]>>;

/** A row as shown: without the scan's stray spaces, otherwise as printed. */
export function shownText(row: SurveyRow, breaks: KeptBreaks): ShownText {
  return mapColumns(row.cells, (cell, column) => {
    const kept = breaks.in(row.id, column);
    return cell.items.map((item) => {
      const rewritten = shownItem(item, kept);
      return { rewritten, shown: { kind: item.kind, marker: item.marker, text: rewritten.text } };
    });
  });
}

/** The same for each of the four columns. */
export function mapColumns<From, To>(
  columns: Readonly<Record<ColumnId, From>>,
  map: (from: From, column: ColumnId) => To,
): Record<ColumnId, To> {
  return byColumn((id) => map(columns[id], id));
}
