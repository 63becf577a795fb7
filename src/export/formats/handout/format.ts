import type { PaperFormat } from "../../format.ts";
import { handoutWords } from "./messages.ja.ts";

/** Sheets for the people in a meeting. They are a mode of the page, and the reader prints them there. */
export const handout = {
  id: "handout",
  from: "handout",
  to: "paper",
  offers: null,
  words: handoutWords,
  print: (paper) => paper.choose("handout"),
} as const satisfies PaperFormat<"handout">;
