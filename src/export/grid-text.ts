import { csvFormatRow, tsvFormatRow } from "d3";
import { escaped } from "../text/markup.ts";

/** Excel takes a file for UTF-8 only where it begins with this. */
const byteOrderMark = "\uFEFF";

/** A grid as spreadsheets take it from the clipboard as plain text: cells parted by tabs. */
export function gridAsTsv(grid: readonly (readonly string[])[]): string {
  return grid.map((row) => tsvFormatRow([...row])).join("\n");
}

/** A grid as spreadsheets and word processors take it from the clipboard as a table. */
export function gridAsHtml(grid: readonly (readonly string[])[]): string {
  const [headings = [], ...rows] = grid;
  const line = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line(headings, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("")}</tbody></table>`;
}

/** A grid as a file after RFC 4180 that Excel opens as it is. */
export function gridAsCsv(grid: readonly (readonly string[])[]): string {
  return byteOrderMark + grid.map((row) => `${csvFormatRow([...row])}\r\n`).join("");
}
