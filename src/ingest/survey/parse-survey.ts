import { InputError } from "../../model/input-error.ts";
import { parseCentres, type Centre } from "./centres.ts";
import type { InputText } from "./input-text.ts";
import { parseItemExceptions, type ItemException } from "./item-exceptions.ts";
import { stripMarkup } from "./markup.ts";
import { readLines, type SourceRow } from "./source-lines.ts";
import type { TableForm } from "./survey-file.ts";
import { splitItems } from "./split-items.ts";
import type { Cell, ColumnId, Survey, SurveyRow } from "../../model/survey.ts";

/**
 * Reads the report.
 *
 * Parsing loses nothing: `raw` of a cell is the source's text, and its items together are the cell's text.
 *
 * @param source the report, tab-separated
 * @param centres ids and readings of the centres, in the order of the rows
 * @param form the pattern of its lines, and place and text of each column's heading
 * @param items places where the rules that cut a cell into items go wrong
 * @throws {InputError} naming the line or key that is wrong in one of the three files
 */
export function parseSurvey(source: InputText, form: TableForm, centres: InputText, items: InputText): Survey {
  const { overview, rows } = readLines(source, form);
  const known = parseCentres(centres);
  const exceptions = parseItemExceptions(items);
  checkCentres(exceptions, known, items.file);
  const parsed = rows.map((row, index) => {
    const centre = known[index];
    if (centre?.name !== row.name) {
      const expected = centre === undefined ? `no more than ${known.length} rows` : `the row of ${centre.name}`;
      throw new InputError({ file: source.file, line: row.line }, expected, `the row of ${row.name}`);
    }
    return readRow(source.file, row, centre, form, {
      file: items.file,
      exceptions: exceptions.filter((exception) => exception.centre === centre.id),
    });
  });
  const missing = known[rows.length];
  if (missing !== undefined) {
    throw new InputError(
      { file: centres.file, key: `[${rows.length}]` },
      `a centre that has a row in ${source.file}`,
      `"${missing.name}" after the last of ${rows.length} rows`,
    );
  }
  checkAreas(source.file, parsed);
  return { overview, rows: parsed };
}

function readRow(
  file: string,
  row: SourceRow,
  centre: Centre,
  { columns }: TableForm,
  items: { readonly file: string; readonly exceptions: readonly ItemException[] },
): SurveyRow {
  const cell = (column: ColumnId): Cell => {
    const raw = row.findings[column];
    const plain = stripMarkup(raw, { file, line: row.line });
    const exceptions = items.exceptions.filter((exception) => exception.column === column);
    return { raw, text: plain.text, items: splitItems(plain, exceptions, items.file) };
  };
  return {
    ...centre,
    municipalities: readArea(file, row),
    line: row.line,
    headings: {
      development: columns.development.heading,
      issues: columns.issues.heading,
      transition: columns.transition.heading,
      network: columns.network.heading,
    },
    page: row.page,
    cells: {
      development: cell("development"),
      issues: cell("issues"),
      transition: cell("transition"),
      network: cell("network"),
    },
  };
}

/** The municipalities of a coverage area: the cell separates them by ・ and white space. */
function readArea(file: string, row: SourceRow): readonly string[] {
  const names = row.page.area.split("・").map((name) => name.trim());
  const odd = names.find((name) => !/^[^\s<>]+[市町村]$/u.test(name));
  if (odd !== undefined) {
    throw new InputError(
      { file, line: row.line },
      "names of municipalities, separated by ・, in the second cell",
      odd === "" ? "an empty name" : `"${odd}"`,
    );
  }
  return names;
}

function checkAreas(file: string, rows: readonly SurveyRow[]): void {
  const seen = new Map<string, SurveyRow>();
  for (const row of rows) {
    for (const municipality of row.municipalities) {
      const other = seen.get(municipality);
      if (other !== undefined) {
        throw new InputError(
          { file, line: row.line },
          "municipalities that no other area has",
          `${municipality}, which stands in the area of ${other.name} on line ${other.line} already`,
        );
      }
      seen.set(municipality, row);
    }
  }
}

function checkCentres(exceptions: readonly ItemException[], centres: readonly Centre[], file: string): void {
  for (const { centre, key } of exceptions) {
    if (!centres.some(({ id }) => id === centre)) {
      throw new InputError({ file, key: `${key}.centre` }, "the id of a centre", `"${centre}"`);
    }
  }
}
