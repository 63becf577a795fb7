import type { FileFormat } from "../../format.ts";
import { gridAsCsv } from "../../grid-text.ts";
import { csvProblem, csvWords } from "./messages.ja.ts";

/** Rows of the table as a file that Excel opens as it is. */
export const csv = {
  id: "csv",
  from: "rows",
  to: "file",
  ending: "csv",
  type: "text/csv;charset=utf-8",
  offers: null,
  words: csvWords,
  write: ({ grid, name }) => Promise.resolve({ content: gridAsCsv(grid), name }),
  failed: () => csvProblem,
  instead: null,
} as const satisfies FileFormat<"rows">;
