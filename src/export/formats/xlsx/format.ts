import { loadCode } from "../../../ui/resource.ts";
import type { FileFormat } from "../../format.ts";
import { csv } from "../csv/format.ts";
import { xlsxProblem, xlsxWords } from "./messages.ja.ts";

/** Rows of the table as a workbook, with evidence, codebook and source on sheets of their own. */
export const xlsx = {
  id: "xlsx",
  from: "rows",
  to: "file",
  ending: "xlsx",
  type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  offers: null,
  words: xlsxWords,
  write: async (rows) => {
    const { writeWorkbook } = await loadCode(() => import("../../workbook/write-workbook.ts"));
    return { content: await writeWorkbook(rows), name: rows.name };
  },
  failed: xlsxProblem,
  instead: csv,
} as const satisfies FileFormat<"rows">;
