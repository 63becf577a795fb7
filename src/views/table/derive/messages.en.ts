import { sourceOf, silenceSentence } from "../../../messages/en.ts";
import { placeMessages } from "../../../messages/en/places.ts";
import { punctuation } from "../../../messages/en/punctuation.ts";
import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

const rows = { municipality: "municipalities", centre: "centres" } as const;

/** What rows say of themselves where they leave the page. */
export const rowMessages: Translation<typeof ja.rowMessages> = {
  codeHeadings: ["Municipality code (5 digits)", "Local government code (6 digits)"],
  notes: (citation, asOf) => [sourceOf(citation), asOf, punctuation.sentence(silenceSentence)],
  count: (all, shown, row) => (shown < all ? `${shown} of ${all} ${rows[row]}.` : `All ${all} ${rows[row]}.`),
  area: (centre) => `${placeMessages.area(centre)} only.`,
  words: (typed) => `Filtered by the words “${typed}”.`,
  values: (metric, values) => `${metric} is “${values.join("” or “")}”.`,
  sorted: (column, descending) => `Sorted by ${column} (${descending ? "descending" : "ascending"}).`,
  unsorted: { municipality: "In the order of codes.", centre: "In the report’s order." },
};
