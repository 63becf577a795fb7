import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What this view says. */
export const messages: Translation<typeof ja.messages> = {
  label: "Report",
  says: "The report’s text as printed (in Japanese)",
  report: {
    lead: (citation) =>
      `The full text of ${citation}, as printed. Notes, likely readings and explanations of terms are this page’s.`,
    key: {
      used: { sample: "Underlined", meaning: " sentences support a value of some metric." },
      unused: { sample: "Grey", meaning: " sentences support none" },
      marked: {
        sample: "Coloured",
        before: " sentences support a value of “",
        after: "”",
        metric: "Metric of the coloured sentences",
      },
      misprint: { sample: "Wavy lines", meaning: " mark suspected misprints" },
      terms: " (dotted words)",
      termKeys: "by keyboard, ← → lead to the next",
    },
    shade: "Shade sentences by whether values rest on them",
    shares: "Share of the characters that support values, by centre and column",
    text: "Text of the report",
  },
  verdicts: {
    "borne-out": "The centres’ entries bear it out",
    partly: "The centres’ entries bear it out in part",
    silent: "The centres’ entries do not tell",
    contradicted: "The centres’ entries contradict it",
  },
  overview: {
    margin: "The overview’s numbers and the centres’ entries",
    note: (number) => `Note ${number}`,
    onMap: (metric) => `See “${metric}” on the map`,
  },
  page: { empty: "This column is empty in the report." },
  appendix: {
    heading: "Appendix: terms",
    lead: (month) => `These explanations are not in the report. They give the meanings of ${month}.`,
  },
  contents: { name: "Contents of the report", heading: "Contents" },
};
