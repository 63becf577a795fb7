import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What is said in and around the report's text. */
export const messages: Translation<typeof ja.messages> = {
  misprint: {
    likely: (reading) => `(${reading}?)`,
    corrected: (printed, reading) => `${printed} → ${reading}`,
  },
  passageFrom: ["From the item “", "”: "],
  sentence: {
    noValues: "No value rests on this sentence.",
    values: (count) =>
      `${count === 1 ? "Value that rests" : `Values that rest`} on this sentence (${count}). The map outlines the municipalities concerned.`,
    noMetric: "No metric rests on this sentence.",
    terms: "Terms",
    questionAndRule: "Question and rule",
    noRule: "This metric has no rule of its own. The rules of all metrics apply.",
    showOnMap: (metric) => `Show “${metric}” on the map`,
  },
  textUse: {
    caption: (whole) =>
      `Share of the characters that support a value of some metric. Headings count, the overview does not. In all: ${whole}.`,
    centre: "Centre",
    wholeRow: "Whole",
    wholeColumn: "All",
  },
  textLoading: "Loading the report’s text…",
  explainTerms: "Explain terms",
  noteNumber: (index) => `Note ${index}`,
  tools: {
    shade: "Shade sentences by whether values rest on them",
    used: ["Underlined", " sentences support a value of some metric."],
    unused: ["Grey", " sentences support none."],
    share: "Share of this centre’s text that supports values",
    help: "Choose a sentence to see its values, terms and misprints. By keyboard: arrow keys move from sentence to sentence, Enter chooses.",
  },
};
