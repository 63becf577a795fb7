import type { SurveyFacts } from "../../../model/survey-facts.ts";
import { type Table, type TableRow, answerInWords, placeHeadings } from "./table.ts";

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

/** Name of a file of rows, without its ending; one that leaves rows out says so. */
export function rowsFileName(
  { place, fileLabel }: SurveyFacts,
  { unit, rows: all }: Table,
  rows: readonly TableRow[],
): string {
  return `指標一覧_${place}${unit === "centre" ? "_センター別" : ""}_${fileLabel}${rows.length < all.length ? "_抜粋" : ""}`;
}
