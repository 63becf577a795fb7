import type * as ja from "../ja/full-text.ts";
import type { Translation } from "../translation.ts";

/** A centre's row in full. */
export const fullTextMessages: Translation<typeof ja.fullTextMessages> = {
  show: "Show in the full text",
  showOf: (label, whose, words) => `${label}: ${whose} “${words}”`,
  loading: "Loading the full text…",
};
