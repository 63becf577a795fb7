import type { ColumnId } from "../model/survey.ts";

/** Name of a centre's page in the document, for addresses: `centre-suita`. */
export function pageAnchor(centre: string): string {
  return `centre-${centre}`;
}

/** Name of one column of a centre's page: `centre-suita-network`. */
export function columnAnchor(centre: string, column: ColumnId): string {
  return `${pageAnchor(centre)}-${column}`;
}

/**
 * Name of one item of a column: `centre-suita-network-4`.
 *
 * @param item index in its column; the name counts from 1, as a reader does
 */
export function itemAnchor(centre: string, column: ColumnId, item: number): string {
  return `${columnAnchor(centre, column)}-${item + 1}`;
}

/**
 * Name of a block of the overview that is no heading: `overview-block-7`.
 *
 * @param block index in the overview; the name counts from 1
 */
export function blockAnchor(block: number): string {
  return `overview-block-${block + 1}`;
}
