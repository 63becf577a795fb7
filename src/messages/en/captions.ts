import type * as ja from "../ja/captions.ts";
import type { Translation } from "../translation.ts";

/** What a map's caption says below its question. */
export const captionMessages: Translation<typeof ja.captionMessages> = {
  byCentre: "One value for each centre (all municipalities of its area have the same colour)",
  searchOrigin: "Counts of the places in the report that have the searched words",
  searchSilence: "“Not found” means that the words are not there; it does not mean no",
};
