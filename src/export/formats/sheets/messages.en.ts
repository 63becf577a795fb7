import { sheetMessages } from "../../../messages/en/sheets.ts";
import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What pages of centres are called. */
export const sheetsWords: Translation<typeof ja.sheetsWords> = {
  label: sheetMessages.name,
  hint: "Prints for each chosen centre its area on a map, the values of all metrics with the sentences behind them, and the counts of the whole prefecture: a sheet of A4 paper, or two.",
  press: "Choose centres to print",
  entry: {
    label: sheetMessages.name,
    says: "Its area, all values and sentences, the prefecture’s counts: A4 paper for each centre.",
  },
};
