import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

const passages = (count: number): string => `${count} ${count === 1 ? "place" : "places"}`;

/** What the report's search and the list of a value's evidence say. */
export const messages: Translation<typeof ja.messages> = {
  passages,
  overview: "Overview",
  search: {
    label: "Search the report",
    close: "Close the search",
    results: "Results",
    unmap: "Return the map to its metric",
    map: "Colour the map by counts",
    scope: (centres) =>
      `Searches all entries of ${centres} centres and the overview, in Japanese. Abbreviations find each other, and likely misprints are found by their likely reading too.`,
    notInSelected: (municipality, centre) => `Nothing found in the entry of ${centre}, the centre of ${municipality}.`,
    more: (count) => `Show ${passages(count)} more`,
    overviewIs: "First chapter of the report, no centre’s entry",
  },
  result: {
    cut: "Too long: only the beginning was searched for.",
    exclusionsOnly: "There are only excluded words. Add a word to look for.",
    none: "Nothing found.",
    found(centres, rows, overview) {
      const found =
        centres === 0
          ? "In no centre’s entry"
          : `${passages(rows)} in the ${centres === 1 ? "entry of 1 centre" : `entries of ${centres} centres`}`;
      return overview === 0
        ? found
        : `${found}${centres === 0 ? ", but" : " and"} ${passages(overview)} in the overview`;
    },
  },
  noResults: {
    places: "Municipalities and centres of this name",
    place: (name, detail) => `${name} (${detail})`,
    notTogether: (words) => `No item has ${words === 2 ? "both words" : `all ${words} words`}. One by one:`,
    term: (term, count) => `${term} (${passages(count)})`,
    nowhere: (term) => `“${term}” is nowhere in the report`,
    nearest: "Similar words in the report",
    nothingNear: "There are no similar words either. The report is in Japanese: try a Japanese word.",
    caution: "A word’s absence from the report does not mean no.",
  },
  passage: { inReport: "See in the report" },
  valueEvidence: {
    label: "Evidence of a value",
    of: (value) => `Evidence of “${value}”`,
    noQuotes: "There is no sentence to quote.",
  },
};
