import type * as ja from "../ja/citations.ts";
import type { Translation } from "../translation.ts";
import { inSentence } from "./sentence.ts";

/** How the site, and what it shows, is cited. */
export const citationMessages: Translation<typeof ja.citationMessages> = {
  read: (year, month, day) => {
    const date = new Date(Date.UTC(year, month - 1, day));
    const words = date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    return `accessed ${words}`;
  },
  site: (application, subject, edition, address, read) =>
    `${application}: “${subject}” (edition of the codings: ${edition}). ${address} (${read})`,
  view: (finding, metric, asOf, application, edition, address, read) =>
    `“${finding.replaceAll("“", "‘").replaceAll("”", "’")}” (${metric === null ? asOf : `${metric}; ${inSentence(asOf)}`}). ${application} (edition of the codings: ${edition}). ${address} (${read})`,
};
