import type { ReportPage } from "../../model/report.ts";
import { shownText } from "../../text/offsets/shown-text.ts";
import type { SurveyRow } from "../../model/survey.ts";

/** Header cells whose space is intended: 「圏域 市町村」 are two words. */
const labelCells = 2;

/** The header of a row as a page shows it, without the scan's stray spaces. */
export function reportPageOf({ id, name, page }: SurveyRow): ReportPage {
  const cells = (line: readonly string[]): readonly string[] =>
    line.map((cell, index) => (index < labelCells ? cell.trim() : shownCell(cell)));
  return {
    centre: id,
    title: page.title.trim(),
    header: cells(page.header),
    subheader: cells(page.subheader),
    name,
    area: shownCell(page.area),
  };
}

function shownCell(printed: string): string {
  return shownText(printed, () => false).text;
}
