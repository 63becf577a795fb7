import { sheetMessages } from "../../../messages/en/sheets.ts";
import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What pages of centres are called. */
export const sheetsWords: Translation<typeof ja.sheetsWords> = {
  label: sheetMessages.name,
  hint: "For each chosen centre: a map of its area, the values of all metrics with the sentences behind them, and the counts of the whole prefecture, on one A4 page or two.",
  press: "Choose centres to print",
  entry: {
    label: sheetMessages.name,
    says: "For each centre its area, all values and sentences, the prefecture’s counts, on A4 paper.",
  },
};
