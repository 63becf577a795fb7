import { copyTable } from "../../clipboard.ts";
import type { ClipboardFormat } from "../../format.ts";
import { gridAsHtml, gridAsTsv } from "../../grid-text.ts";
import { rowsCopied, rowsCopyProblem, tableCopyWords } from "./messages.ja.ts";

/** Rows of the table on the clipboard, as cells. */
export const tableClipboard = {
  id: "table-clipboard",
  from: "rows",
  to: "clipboard",
  offers: null,
  words: tableCopyWords,
  copy: ({ grid, notes }) => copyTable(gridAsTsv(grid, notes), gridAsHtml(grid, notes)),
  copied: ({ grid }) => rowsCopied(grid.length - 1),
  failed: () => rowsCopyProblem,
  instead: null,
  byHand: ({ grid, notes }) => gridAsTsv(grid, notes),
} as const satisfies ClipboardFormat<"rows">;
