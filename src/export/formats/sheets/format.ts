import type { PaperFormat } from "../../format.ts";
import { sheetsWords } from "./messages.ja.ts";

/** A sheet for each centre. Which centres, is chosen there. */
export const sheets = {
  id: "sheets",
  from: "handout",
  to: "paper",
  offers: null,
  words: sheetsWords,
  print: (paper) => paper.chooseCentres(),
} as const satisfies PaperFormat<"handout">;
