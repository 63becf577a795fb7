import type { CellStyle, NamedRange, WriteSheet } from "hucre";
import { rangeRef, writeXlsx } from "hucre/xlsx";
import type { Atlas } from "../../model/atlas.ts";
import { xmlText } from "../../text/markup.ts";
import type { Rows } from "../materials.ts";
import { aboutSheet } from "./about-sheet.ts";
import { codebookSheet } from "./codebook-sheet.ts";
import { evidenceSheet } from "./evidence-sheet.ts";
import { workbookMessages } from "./messages.ja.ts";
import { rowHeight } from "./row-height.ts";
import type { Sheet } from "./sheet.ts";
import { valueSheet } from "./value-sheet.ts";

const { sheets } = workbookMessages;

const cell: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
const heading: CellStyle = {
  ...cell,
  font: { bold: true },
  border: { bottom: { style: "thin" } },
};

/**
 * A workbook of rows, with what makes them readable anywhere.
 *
 * @throws LoadError where report or text do not come
 */
export async function writeWorkbook(rows: Rows): Promise<Uint8Array<ArrayBuffer>> {
  const { atlas } = rows.around;
  const [report, text] = await Promise.all([rows.around.report.arrival(), withText(rows.around)]);
  const made: readonly Sheet[] = [
    aboutSheet(rows),
    valuesOf(sheets.shown, rows, rows.grid),
    ...(rows.around.all === null ? [] : [valuesOf(sheets.all, rows, rows.around.all)]),
    evidenceSheet(text),
    codebookSheet(atlas, report),
  ];
  const { subject } = atlas.survey;
  const bytes = await writeXlsx({
    sheets: made.map(written),
    namedRanges: made.filter(({ form }) => form === "headed").map(filtered),
    properties: { title: subject },
  });
  return bytes as Uint8Array<ArrayBuffer>;
}

/** The atlas with the report's text. Until the text has come, this waits for it. */
function withText({ atlas, text }: Rows["around"]): Atlas | Promise<Atlas> {
  return atlas.findings ? atlas : text.arrival();
}

function valuesOf(name: string, { around }: Rows, grid: Rows["grid"]): Sheet {
  return valueSheet(name, grid, around.codes, around.atlas.metrics.length);
}

function written({ name, rows, widths, form, fixed }: Sheet): WriteSheet {
  const headed = form === "headed";
  const styled = headed ? (rows[0] ?? []).map((_, column) => [0, column]) : rows.map((_, row) => [row, 0]);
  return {
    name,
    rows: rows.map((row) => row.map((content) => (typeof content === "string" ? xmlText(content) : content))),
    columns: widths.map((width) => ({ width, style: cell })),
    rowDefs: new Map(rows.map((row, index) => [index, { height: rowHeight(row, widths) }])),
    cells: new Map(styled.map(([row, column]) => [`${row},${column}`, { style: heading }])),
    ...(headed
      ? {
          freezePane: { rows: 1, columns: fixed },
          autoFilter: { range: rangeOf(rows, widths) },
        }
      : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(headed ? { printTitlesRow: "$1:$1" } : {}),
    },
  };
}

/** The name by which LibreOffice knows that a sheet filters; Excel writes it too, but does without. */
function filtered({ name, rows, widths }: Sheet): NamedRange {
  const range = rangeOf(rows, widths).replace(/[A-Z]+|[0-9]+/gu, (part) => `$${part}`);
  return { name: "_xlnm._FilterDatabase", range: `'${name}'!${range}`, scope: name };
}

function rangeOf(rows: Sheet["rows"], widths: Sheet["widths"]): string {
  return rangeRef(0, 0, rows.length - 1, widths.length - 1);
}
