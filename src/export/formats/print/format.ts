import type { PaperFormat } from "../../format.ts";
import { printWords } from "./messages.ja.ts";

/** A document of many pages on paper, as the page shows it. */
export const print = {
  id: "print",
  from: "document",
  to: "paper",
  offers: null,
  words: printWords,
  print: (paper) => paper.print(),
} as const satisfies PaperFormat<"document">;
