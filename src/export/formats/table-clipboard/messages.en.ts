import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What copying the table is called. */
export const tableCopyWords: Translation<typeof ja.tableCopyWords> = {
  label: "Copy table",
  hint: "",
  press: "Copy table",
  entry: { label: "Table", says: "To the table of all values, to save as Excel or copy." },
};

/** That rows have been copied. */
export const rowsCopied: Translation<typeof ja.rowsCopied> = (count) =>
  `${count} ${count === 1 ? "row" : "rows"} copied`;

/** That the rows were not copied. */
export const rowsCopyProblem: Translation<typeof ja.rowsCopyProblem> = "The rows could not be copied";
