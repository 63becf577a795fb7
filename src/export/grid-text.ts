import { csvFormatRow, tsvFormatRow } from "d3";
import { escaped } from "../text/markup.ts";

/** Excel reads a file as UTF-8 only if it begins with this. */
const byteOrderMark = "\uFEFF";

/** A grid as plain text with tabs between cells, which spreadsheets paste as cells. */
export function gridAsTsv(grid: readonly (readonly string[])[]): string {
  return grid.map((row) => tsvFormatRow([...row])).join("\n");
}

/** A grid as an HTML table, which spreadsheets and word processors paste as a table. */
export function gridAsHtml(grid: readonly (readonly string[])[]): string {
  const [headings = [], ...rows] = grid;
  const line = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line(headings, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("")}</tbody></table>`;
}

/** A grid as a file by RFC 4180 that Excel opens correctly. */
export function gridAsCsv(grid: readonly (readonly string[])[]): string {
  return byteOrderMark + grid.map((row) => `${csvFormatRow([...row])}\r\n`).join("");
}
