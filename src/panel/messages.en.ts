import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What the panel says. */
export const messages: Translation<typeof ja.messages> = {
  coding: {
    read: "Read in context",
    quotesLoading: "Loading the sentences…",
    copy: "Copy with source",
    copied: "Copied",
    notCopied: "Could not be copied",
    object: "Tell us about this reading",
    objectCopied: "The source is copied. Please send it to whoever publishes this site.",
    objection: (application, metric, code) => `${application}: reading of “${metric}” (${code})`,
    citation: "Citation (copy the selected words)",
  },
  findings: {
    emptyColumn: "This column is empty in the report.",
    valuesLoading: "Loading the values that rest on this sentence…",
  },
  wayBack: { search: "Back to the results", value: "Back to the evidence", none: "Close" },
  deselect: "Deselect",
  municipality: {
    values: (name) => `Values of ${name} and their evidence`,
    afterCentre: (others) => (others === 0 ? "’s area (this municipality only)" : "’s area, with"),
    showWhole: "Show the whole prefecture",
    enlarge: "Zoom to the area",
    otherMetrics: "Other metrics",
    sentenceOf: (metric, value) => `${metric}: ${value}. To the sentence`,
    actions: (name) => `Actions for ${name}`,
  },
  comparison: {
    remove: "Remove from comparison",
    add: "Add to comparison",
    replace: (last) => `Replace number ${last} of the comparison`,
  },
  fullText: {
    label: (centre) => `Full text of ${centre} in the report`,
    heading: (centre) => `Full text of the report (${centre})`,
    backToValue: "Back to the value",
    missing: "The full text has not been loaded yet.",
  },
  prefecture: { heading: "All evidence" },
  uncovered: {
    inNoArea: (month, name) =>
      `The report of ${month} does not put ${name} in any centre’s coverage area. That does not mean that there is no support.`,
    nothingToShow: (name) => `So every metric shows it as “In no area”. The report has no passage on ${name} to show.`,
  },
};
