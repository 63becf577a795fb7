import type { PaperFormat } from "../../format.ts";
import { handoutWords } from "./messages.ja.ts";

/** Sheets for those who sit in a meeting; they are a mode of the page, which is printed there. */
export const handout = {
  id: "handout",
  from: "handout",
  to: "paper",
  offers: null,
  words: handoutWords,
  print: (paper) => paper.choose("handout"),
} as const satisfies PaperFormat<"handout">;
