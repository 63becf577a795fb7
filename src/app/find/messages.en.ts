import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

const passages = (count: number): string => `${count} ${count === 1 ? "place" : "places"}`;

/** What the one search box says. */
export const messages: Translation<typeof ja.messages> = {
  label: "Find municipalities, centres and words of the report",
  placeholder: "Municipality, centre, Japanese word",
  clear: "Clear",
  list: "Suggestions",
  groups: {
    municipality: "Municipalities",
    centre: "Centres",
    report: "Report (in Japanese)",
    instead: "Similar words in the report",
    terms: "Frequent terms of the report",
    current: "Current search",
  },
  overview: "Overview",
  more: (count) => `Show ${count} more`,
  report: (typed, count) =>
    count === null ? `Search the report for “${typed}”` : `Search the report for “${typed}” (${count})`,
  term: (term, count) => `${term} (${passages(count)})`,
  reopen: (query) => `Open the results for “${query}”`,
  end: (query) => `End the search for “${query}”`,
  noPlace: (typed) => `No municipality or centre matches “${typed}”.`,
  found: (places, report) =>
    `${places} ${places === 1 ? "municipality or centre" : "municipalities and centres"}.${report && ` Report: ${report}`}`,
  syntax:
    'The report is in Japanese. Words with spaces between them find items that have all of them, "…" finds words as printed, and - before a word leaves out items that have it.',
  cutTo: (letters) => `The report is searched for the first ${letters} characters only.`,
};
