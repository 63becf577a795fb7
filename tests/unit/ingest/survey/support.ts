import { readFileSync } from "node:fs";
import { InputError } from "../../../../src/model/input-error.ts";
import { parseBreaks } from "../../../../src/ingest/survey/breaks.ts";
import type { InputText } from "../../../../src/ingest/survey/input-text.ts";
import { parseSurveyFile } from "../../../../src/ingest/survey/survey-file.ts";
import { parseSurvey } from "../../../../src/ingest/survey/parse-survey.ts";
import {
  columnIds,
  type Cell,
  type ColumnId,
  type Item,
  type Survey,
  type SurveyRow,
} from "../../../../src/model/survey.ts";

/** Folder of the report's seed, from the project's root. */
export const seed = "seeds/hearing-h24";

/** Reads a file of the seed. */
export function seedText(name: string): InputText {
  const file = `${seed}/${name}`;
  return { file, text: readFileSync(file, "utf8") };
}

/** What the real report says of itself. */
export const surveyFile = parseSurveyFile(seedText("survey.yaml"));

/** The real report. */
export const survey: Survey = parseSurvey(
  seedText("source.txt"),
  surveyFile.table,
  seedText("centres.yaml"),
  seedText("items.yaml"),
);

/** The breaks of the real report. */
export const breaks = parseBreaks(seedText("spaces.yaml"), survey);

/** One row of the real report. */
export function rowOf(centre: string): SurveyRow {
  const row = survey.rows.find(({ id }) => id === centre);
  if (row === undefined) throw new Error(`no row of ${centre}`);
  return row;
}

/** Every cell of findings of the real report. */
export const cells: readonly { row: SurveyRow; column: ColumnId; cell: Cell }[] = survey.rows.flatMap((row) =>
  columnIds.map((column) => ({ row, column, cell: row.cells[column] })),
);

/** Every item of the real report. */
export const items: readonly { row: SurveyRow; column: ColumnId; item: Item }[] = cells.flatMap(
  ({ row, column, cell }) => cell.items.map((item) => ({ row, column, item })),
);

/** The message and the location of the InputError that a call throws. */
export function inputError(call: () => unknown): InputError {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const titleLine = "障害者就業・生活支援センター ヒアリング（H24.8.9～8.24実施）結果";
const header =
  "名称\t圏域 市町村\t（就ポツとしての取組み）\t\t（福祉施設 からの一般就労支援）\t（ネットワーク構築等について）";
const subheader = "\t\t企業開拓・マッチング・定着支援 についての考え方等\t就ボツとしての課題・その他\t\t";

/** A page of a made-up report: title, headers, the given data row. With no overview, the first row is line 4. */
export function page(row: string): string {
  return [titleLine, header, subheader, row].join("\n");
}

/** A made-up report of two centres, 北 (大阪市) on line 4 and 南 (堺市・ 高石市) on line 9, with any line replaced. */
export function parseSmall(change: {
  readonly lines?: Readonly<Record<number, string>>;
  readonly append?: string;
  readonly centres?: string;
  readonly items?: string;
}): Survey {
  const lines = `${page("北\t大阪市\t○甲\t\t○乙。\t・丙")}\n\n${page("南\t堺市・ 高石市\t\t\t\t")}`.split("\n");
  for (const [line, text] of Object.entries(change.lines ?? {})) lines[Number(line) - 1] = text;
  return parseSurvey(
    { file: "source.txt", text: lines.join("\n") + (change.append ?? "") },
    surveyFile.table,
    {
      file: "centres.yaml",
      text: change.centres ?? "- {id: kita, name: 北, kana: きた}\n- {id: minami, name: 南, kana: みなみ}",
    },
    { file: "items.yaml", text: change.items ?? "[]" },
  );
}
