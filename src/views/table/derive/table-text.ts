import type { SurveyFacts } from "../../../model/survey-facts.ts";
import { csvFormatRow, tsvFormatRow } from "d3";
import { escaped } from "../../../text/markup.ts";
import { type Table, type TableRow, answerInWords, placeHeadings } from "./table.ts";

/** Excel takes a file for UTF-8 only where it begins with this. */
const byteOrderMark = "\uFEFF";

/** Stands between several answers of one cell. */
const separator = "／";

/** Names the scope's column of a metric. */
const scopeHeading = "記述の範囲";

/**
 * The rows as a grid of texts, headings first: the columns as the page shows them and, to the right of all of them, the
 * scope of each metric's answer, which the page shows by the swatch's border. So a spreadsheet can count the values.
 */
export function tableGrid(table: Table, rows: readonly TableRow[]): readonly (readonly string[])[] {
  const labels = table.columns.map(({ metric }) => metric.label);
  const headings = [...placeHeadings[table.unit], ...labels, ...labels.map((label) => `${label}：${scopeHeading}`)];
  return [
    headings,
    ...rows.map((row) => [
      row.name,
      table.unit === "centre" ? row.municipalities.map(({ name }) => name).join("・") : (row.centre?.name ?? "圏域外"),
      ...row.cells.map((answers) => answers.map(answerInWords).join(separator)),
      ...row.cells.map((answers) =>
        answers
          .filter(({ scopeText }) => scopeText !== "")
          .map(({ scopeText, members }) => (members.length === 0 ? scopeText : `${scopeText}（${members.join("・")}）`))
          .join(separator),
      ),
    ]),
  ];
}

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

/** Name of the file; one that leaves rows out says so. */
export function csvFileName(
  { place, fileLabel }: SurveyFacts,
  { unit, rows: all }: Table,
  rows: readonly TableRow[],
): string {
  return `指標一覧_${place}${unit === "centre" ? "_センター別" : ""}_${fileLabel}${rows.length < all.length ? "_抜粋" : ""}.csv`;
}
