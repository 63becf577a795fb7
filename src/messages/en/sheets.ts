import type * as ja from "../ja/sheets.ts";
import type { Translation } from "../translation.ts";
import { inUnit } from "./counts.ts";

/** What pages for paper are called, on the paper and wherever it is named. */
export const sheetMessages: Translation<typeof ja.sheetMessages> = {
  handout: "Handout",
  name: "Centre sheets",
  heading: (count) => (count === 1 ? "Sheet for 1 centre" : `Sheets for ${inUnit(count, "centre")}`),
};
