import type { PaperFormat } from "../../format.ts";
import { sheetsWords } from "./messages.ja.ts";

/** A sheet for each centre. The reader chooses the centres on the page of sheets. */
export const sheets = {
  id: "sheets",
  from: "handout",
  to: "paper",
  offers: null,
  words: sheetsWords,
  print: (paper) => paper.chooseCentres(),
} as const satisfies PaperFormat<"handout">;
