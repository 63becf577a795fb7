import type * as ja from "../ja/full-text.ts";
import type { Translation } from "../translation.ts";

/** A centre's row in full. */
export const fullTextMessages: Translation<typeof ja.fullTextMessages> = {
  show: "Show in the full text",
  // A name is of one language, and the words are Japanese: a number tells them apart.
  showOf: (label, whose, { number }) => `${label}: ${whose}, passage ${number}`,
  loading: "Loading the full text…",
};
