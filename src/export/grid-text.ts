import { csvFormatRow, tsvFormatRow } from "d3";
import { escaped, xmlText } from "../text/markup.ts";
import type { Grid } from "./materials.ts";

/** Excel reads a file as UTF-8 only if it begins with this. */
const byteOrderMark = "\uFEFF";

/** A row without the characters that no file may have: what was searched for stands in the table's head. */
const safe = (row: Grid[number]): string[] => row.map(xmlText);

/** A grid as plain text with tabs between cells, which spreadsheets paste as cells; notes follow an empty line. */
export function gridAsTsv(grid: Grid, notes: readonly string[] = []): string {
  const below = notes.length === 0 ? [] : [[""], ...notes.map((note) => [note])];
  return [...grid, ...below].map((row) => tsvFormatRow(safe(row))).join("\n");
}

/** A grid as an HTML table, which spreadsheets and word processors paste as a table, with its notes below. */
export function gridAsHtml(grid: Grid, notes: readonly string[] = []): string {
  const [headings = [], ...rows] = grid;
  const line = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const below = notes.map((note) => `<p>${escaped(note)}</p>`).join("");
  return `<table><thead>${line(headings, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("")}</tbody></table>${below}`;
}

/** A grid as a file by RFC 4180 that Excel opens correctly. */
export function gridAsCsv(grid: Grid): string {
  return byteOrderMark + grid.map((row) => `${csvFormatRow(safe(row))}\r\n`).join("");
}
