import type * as ja from "../ja/provenance.ts";
import type { Translation } from "../translation.ts";

/** What values are. */
export const provenanceMessages: Translation<typeof ja.provenanceMessages> = {
  read: (provenance) => `Values are ${provenance}.`,
  counted: (provenance) => `Values are ${provenance}.`,
  countedAmong: (provenance) => `Values of “Search” are ${provenance}.`,
};
