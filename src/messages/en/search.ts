import type * as ja from "../ja/search.ts";
import type { Translation } from "../translation.ts";

/** The metric that a search makes. */
export const searchMetricMessages: Translation<typeof ja.searchMetricMessages> = {
  label: (query) => `Search: ${query}`,
  question: (query) => `How many places in a centre’s entry have “${query}”?`,
  values: {
    "five-or-more": "5 places or more",
    "two-to-four": "2 to 4 places",
    one: "1 place",
    none: "Not found",
  },
};

/** Why a passage was found that has not what was typed. */
export const whyInWords: Translation<typeof ja.whyInWords> = (why) =>
  why.kind === "equal"
    ? `“${why.printed}” means the same as “${why.typed}”.`
    : `“${why.printed}” is a likely misprint of “${why.reading}” and was found by that. ${why.why}`;
