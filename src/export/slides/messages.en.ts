import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What slides say, and what PowerPoint calls their parts. */
export const messages: Translation<typeof ja.messages> = {
  parts: {
    metric: "Metric",
    title: "Title",
    finding: "Finding",
    caption: "Caption",
    figure: "Figure",
    questions: "Questions",
    facts: "Date",
    count: (value) => `Count: ${value}`,
    silence: "Meaning of no mention",
    remarks: "Remarks",
    legendHeading: "Legend heading",
    keys: "Meaning of lines",
    credits: "Sources",
    map: "Map",
    rule: "Rule",
    sample: (value) => `Sample: ${value}`,
  },
  scene: {
    nothingCounted: "This search has nothing to count, so there is no figure.",
    partlyUnknown: (parameters) =>
      `What was saved as ${parameters.map((parameter) => `“${parameter}”`).join(", ")} is not in the data any more; the rest is shown.`,
    captionInNotes: "The caption is too long for the slide, so it is in the notes only.",
    told: (number, lack) => `Scene ${number}: ${lack}`,
  },
  passages: (metric) => `Passages of the report (${metric}), in Japanese`,
  answer: (who, municipalities, answer) => `■ ${who} (${municipalities.join(", ")}): ${answer}`,
  fileTitle: (metric, second, more) =>
    `${metric}${second === null ? "" : `${more ? ", " : " and "}${second}`}${more ? " and more" : ""}`,
};
