import { InputError } from "../../model/input-error.ts";
import type { InputText } from "./input-text.ts";
import { columnIds, type ColumnId, type PageHead } from "../../model/survey.ts";
import type { TableForm } from "./survey-file.ts";

/** One data row, cut into cells and no further. */
export interface SourceRow {
  /** One-based line of the source file. */
  readonly line: number;
  readonly name: string;
  /** The four columns of findings, as they stand in the source. */
  readonly findings: Readonly<Record<ColumnId, string>>;
  readonly page: PageHead;
}

/** The report cut into its overview and its data rows. */
export interface SourceLines {
  readonly overview: readonly string[];
  readonly rows: readonly SourceRow[];
}

const cellCount = 6;

/** What each line of a page may be: a page is a title, two header lines and one data row, with blank lines anywhere. */
const page = ["title", "header", "subheader", "row"] as const;
type LineKind = (typeof page)[number];

function expectation(kind: LineKind, { nameHeading }: TableForm): string {
  switch (kind) {
    case "title":
      return "the title of a centre's page";
    case "header":
      return `a header line (${nameHeading} in the first of six cells)`;
    case "subheader":
      return "a second header line (six cells, the first two empty)";
    case "row":
      return "a data row of six tab-separated cells, a centre's name in the first";
  }
}

/**
 * Cuts the report into its overview, which ends at the first title, and the data rows of the pages after it.
 *
 * Header lines have six cells too and precede every row, so a line is recognised by its place in the page: the line
 * after the two header lines is the data row, and must have six cells.
 *
 * @throws {InputError} naming the line that is not what its place in the page asks for
 */
export function readLines(source: InputText, form: TableForm): SourceLines {
  const lines = source.text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  const firstTitle = lines.findIndex((line) => form.title.test(line));
  const overview = firstTitle < 0 ? lines : lines.slice(0, firstTitle);
  const tabbed = overview.findIndex((line) => line.includes("\t"));
  if (tabbed >= 0) {
    throw new InputError({ file: source.file, line: tabbed + 1 }, "no table before the first title", "a tab");
  }
  const rows: SourceRow[] = [];
  let place = 0;
  let head: Omit<PageHead, "area"> = { title: "", header: [], subheader: [] };
  lines.slice(overview.length).forEach((text, index) => {
    const line = overview.length + index + 1;
    if (text.trim() === "") return;
    const expected = page[place] ?? "title";
    const cells = text.split("\t");
    const kind = lineKind(text, cells, expected, form);
    if (kind !== expected) throw misplaced({ file: source.file, line }, expectation(expected, form), text, cells);
    if (kind === "header" || kind === "subheader") checkHeadings({ file: source.file, line }, form, kind, cells);
    if (kind === "row") rows.push(toRow(line, cells, head));
    else head = { ...head, [kind]: kind === "title" ? text : cells };
    place = (place + 1) % page.length;
  });
  if (rows.length === 0 || place !== 0) {
    throw new InputError(
      { file: source.file, line: lines.length },
      expectation(rows.length === 0 && firstTitle < 0 ? "title" : (page[place] ?? "row"), form),
      "the end of the file",
    );
  }
  return { overview, rows };
}

function lineKind(
  text: string,
  cells: readonly string[],
  expected: LineKind,
  { title, nameHeading }: TableForm,
): LineKind | undefined {
  if (title.test(text)) return "title";
  if (cells.length !== cellCount) return undefined;
  const [first = "", second = ""] = cells.map((cell) => cell.trim());
  if (first === nameHeading) return "header";
  if (first !== "") return "row";
  // A row without name and area would look like a header; only its place tells them apart.
  return second === "" && expected === "subheader" ? "subheader" : undefined;
}

function misplaced(
  location: { file: string; line: number },
  expected: string,
  text: string,
  cells: readonly string[],
): InputError {
  const opening = [...text.trim()].slice(0, 16).join("");
  const count = cells.length === 1 ? "no tab" : `${cells.length} cells`;
  return new InputError(location, expected, `a line of ${count}: "${opening}…"`);
}

/** Checks that the columns are in the order in which the cells of the row below are read. */
function checkHeadings(
  location: { file: string; line: number },
  { columns, misread }: TableForm,
  line: LineKind,
  cells: readonly string[],
): void {
  for (const column of columnIds) {
    const place = columns[column];
    if (place.line !== line) continue;
    const found = cells[place.cell] ?? "";
    const normal = [...misread].reduce(
      (text, [wrong, right]) => text.replaceAll(wrong, right),
      found.replace(/\s/gu, ""),
    );
    if (!normal.includes(place.heading)) {
      throw new InputError(
        location,
        `the heading "${place.heading}" in cell ${place.cell + 1}`,
        found.trim() === "" ? "an empty cell" : `"${found}"`,
      );
    }
  }
}

function toRow(line: number, cells: readonly string[], head: Omit<PageHead, "area">): SourceRow {
  const [name = "", area = "", development = "", issues = "", transition = "", network = ""] = cells;
  return {
    line,
    name: name.trim(),
    findings: { development, issues, transition, network },
    page: { ...head, area },
  };
}
