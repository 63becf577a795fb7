import * as v from "valibot";
import { InputError } from "../../model/input-error.ts";
import { columnIds } from "../../model/survey.ts";
import type { ColumnId } from "../../model/survey.ts";
import type { SurveyFacts } from "../../model/survey-facts.ts";
import { words } from "../words.ts";
import type { InputText } from "./input-text.ts";
import { idText, localText, nonEmptyText, printedText, readYaml } from "./read-yaml.ts";

/** The two header lines that stand over each row. */
const headerLines = ["header", "subheader"] as const;

const schema = v.strictObject({
  id: idText,
  "file-label": nonEmptyText,
  subject: localText,
  place: localText,
  page: v.strictObject({ title: localText, description: localText }),
  "as-of": localText,
  month: localText,
  "western-month": localText,
  citation: localText,
  credits: v.strictObject({ boundaries: localText }),
  origin: localText,
  provenance: localText,
  "provenance-short": localText,
  lines: v.strictObject({
    title: v.pipe(nonEmptyText, v.check(isPattern, "a regular expression")),
    "name-heading": nonEmptyText,
    misread: v.record(v.string(), nonEmptyText),
  }),
  columns: v.array(
    v.strictObject({
      id: v.picklist(columnIds),
      heading: printedText,
      line: v.picklist(headerLines),
      cell: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

/** Where a column's heading stands in the header lines over a row, and how it reads there. */
export interface ColumnHeading {
  readonly heading: string;
  readonly line: (typeof headerLines)[number];
  /** Index of the cell. */
  readonly cell: number;
}

/** What the report's table looks like. */
export interface TableForm {
  /** Matches the title that opens a centre's page. */
  readonly title: RegExp;
  /** Stands in the first cell of a header line. */
  readonly nameHeading: string;
  /** Words that the scan misprints in headings, each with its correct form. */
  readonly misread: ReadonlyMap<string, string>;
  readonly columns: Readonly<Record<ColumnId, ColumnHeading>>;
}

/** What the head of the HTML page says about the survey. */
export interface PageWords {
  readonly title: string;
  /** `{centres}` and `{municipalities}` stand for their counts. */
  readonly description: string;
}

/** The content of `survey.yaml`. */
export interface SurveyFile {
  readonly page: PageWords;
  readonly facts: Omit<SurveyFacts, "edition">;
  readonly table: TableForm;
}

/**
 * Reads `survey.yaml`.
 *
 * @throws {InputError} naming the line or key that is wrong, columns out of order included
 */
export function parseSurveyFile(source: InputText): SurveyFile {
  const file = readYaml(source, schema);
  const { columns } = file;
  const found = columns.map(({ id }) => id);
  if (found.join() !== columnIds.join()) {
    throw new InputError({ file: source.file, key: "columns" }, columnIds.join(", "), found.join(", "));
  }
  const byColumn = <Value>(of: (column: (typeof columns)[number]) => Value) =>
    Object.fromEntries(columns.map((column) => [column.id, of(column)])) as Record<ColumnId, Value>;
  return {
    facts: {
      id: file.id,
      fileLabel: file["file-label"],
      subject: file.subject,
      place: file.place,
      asOf: file["as-of"],
      month: file.month,
      westernMonth: file["western-month"],
      citation: file.citation,
      credits: { report: words[source.language ?? "ja"].sourceOf(file.citation), boundaries: file.credits.boundaries },
      origin: file.origin,
      provenance: file.provenance,
      shortProvenance: file["provenance-short"],
      columns: byColumn(({ heading }) => heading.text),
    },
    page: file.page,
    table: {
      title: new RegExp(file.lines.title, "u"),
      nameHeading: file.lines["name-heading"],
      misread: new Map(Object.entries(file.lines.misread)),
      columns: byColumn(({ heading, line, cell }) => ({ heading: heading.printed, line, cell })),
    },
  };
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    // No failure: the answer is what was asked for.
    return false;
  }
}
