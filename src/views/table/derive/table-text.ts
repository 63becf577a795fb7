import { punctuation } from "../../../messages/ja/punctuation.ts";
import type { Grid } from "../../../export/materials.ts";
import { withCheckDigit } from "../../../model/check-digit.ts";
import type { SurveyFacts } from "../../../model/survey-facts.ts";
import { type Table, type TableRow, answerInWords } from "./table.ts";
import { messages } from "../messages.ja.ts";
import { silenceShortLabels } from "../../../messages/ja.ts";
import { rowMessages } from "./messages.ja.ts";

/** Stands between several answers of one cell. */
const separator = punctuation.under;

/** How many of a grid's last columns are codes. */
export const codeColumns = rowMessages.codeHeadings.length;

/**
 * The rows as a grid of texts, headings first. Columns with the scopes stand to the right of the values, so that a
 * spreadsheet can count these; the page shows scopes by the hatch only. The codes come last, where they move no column
 * that others count on.
 */
export function tableGrid(table: Table, rows: readonly TableRow[]): Grid {
  const labels = table.columns.map(({ metric }) => metric.label);
  const headings = [
    ...messages.placeHeadings[table.unit],
    ...labels,
    ...labels.map(messages.text.scopeHeading),
    ...rowMessages.codeHeadings,
  ];
  return [
    headings,
    ...rows.map((row) => [
      row.name,
      table.unit === "centre"
        ? punctuation.names(row.municipalities.map(({ name }) => name))
        : (row.centre?.name ?? silenceShortLabels.uncovered),
      ...row.cells.map((answers) => answers.map(answerInWords).join(separator)),
      ...row.cells.map((answers) =>
        answers
          .filter(({ scopeText }) => scopeText !== "")
          .map(({ scopeText, members }) =>
            members.length === 0 ? scopeText : punctuation.withAside(scopeText, punctuation.names(members)),
          )
          .join(separator),
      ),
      ...[(code: string) => code, withCheckDigit].map((form) =>
        punctuation.names(row.municipalities.map(({ code }) => form(code))),
      ),
    ]),
  ];
}

/** Name of a file of rows, without its ending. It says so if rows are left out. */
export function rowsFileName(
  { place, fileLabel }: SurveyFacts,
  { unit, rows: all }: Table,
  rows: readonly TableRow[],
): string {
  return messages.text.fileName(place, unit, fileLabel, rows.length < all.length);
}
