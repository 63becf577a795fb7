import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What slides say, and what PowerPoint calls their parts. */
export const messages: Translation<typeof ja.messages> = {
  parts: {
    metric: "Metric",
    title: "Title",
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
  passages: (metric) => `Passages of the report (${metric}), in Japanese`,
  answer: (who, municipalities, answer) => `■ ${who} (${municipalities.join(", ")}): ${answer}`,
  fileTitle: (metric, second, more) =>
    `${metric}${second === null ? "" : `${more ? ", " : " and "}${second}`}${more ? " and more" : ""}`,
};
