import { countMessages } from "../messages/en/counts.ts";
import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

const municipality = "Municipality";

/** What the pages for paper say, and the tools over them. */
export const messages: Translation<typeof ja.messages> = {
  name: "the handout",
  tools: {
    label: "Print",
    print: "Print",
    orientation: "Orientation",
    orientations: { portrait: "A4 portrait", landscape: "A4 landscape" },
    leave: "Back to the page",
    searchMapComing: "It can be printed when the map of the search’s counts is there.",
    quotesLoading: "Loading the sentences…",
  },
  title: (metrics) => metrics.join(" and "),
  map: "Map",
  legend: "Legend",
  values: {
    heading: "Values by municipality",
    municipality,
    centre: "Centre",
    scope: "Said of",
    scopes: { municipality: "This municipality", area: "Whole area" },
    noScope: "–",
  },
  annex: {
    heading: (metric) => `Evidence: ${metric}`,
    silent: (label, count) => `${label} (${countMessages.municipalities(count)})`,
    municipality,
    value: "Centre and value",
    passage: "Passage of the report (in Japanese)",
    quotesLoading: "Loading…",
  },
  credits: "Sources",
  sheets: {
    choice: "Centres",
    all: "All",
    lead: "Each chosen centre is printed on A4 portrait: one page, or two where it is long. The address of this page opens the same sheets.",
    none: "Choose a centre to print its sheet.",
    values: (centre) => `${centre}: values and evidence`,
    counts: (place) => `All of ${place}`,
    own: (centre) => `▶ ${centre}`,
    ownCount: "This centre’s value",
    area: (municipalities) => `Coverage area: ${municipalities}`,
  },
};
