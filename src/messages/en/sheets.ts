import type * as ja from "../ja/sheets.ts";
import type { Translation } from "../translation.ts";
import { inUnit } from "./counts.ts";

/** What pages of centres are called, on the paper and wherever it is named. */
export const sheetMessages: Translation<typeof ja.sheetMessages> = {
  name: "Sheets of centres",
  heading: (count) => (count === 1 ? "Sheet of a centre" : `Sheets of ${inUnit(count, "centre")}`),
};
