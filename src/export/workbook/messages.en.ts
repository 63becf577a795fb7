import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What a workbook says around its values. */
export const workbookMessages: Translation<typeof ja.workbookMessages> = {
  sheets: { about: "About", shown: "Values", all: "Values (all)", evidence: "Evidence", codebook: "Codebook" },
  about: {
    title: "Title",
    asOf: "As of",
    source: "Source",
    provenance: "The values",
    edition: "Edition of the codings",
    shown: (sheet) => `Rows of the sheet “${sheet}”`,
    all: (sheet, rows) => `The sheet “${sheet}” has all ${rows} rows, without filter or sorting.`,
    how: "How to read",
    howText: (evidence, codebook) =>
      `Every value but “No mention” and “In no area” was read from a sentence of the report. The sentences are on the sheet “${evidence}” (in Japanese), what the values mean and how they were read on the sheet “${codebook}”.`,
    silence: "“No mention”",
    codes: "Codes",
    codesText:
      "Codes are text. Five digits are the local government code without its check digit, six digits have the check digit.",
    licence: "Terms of use",
    licenceText:
      "Values, notes and arrangement: MIT licence. The report’s text remains its publisher’s: quote it with its source.",
  },
  evidence: [
    "Metric",
    "Centre",
    "Municipalities",
    "Municipality code (5 digits)",
    "Local government code (6 digits)",
    "Value",
    "Said of",
    "Column",
    "Heading",
    "Quote (as printed)",
    "Note",
  ],
  codebook: [
    "Metric ID",
    "Metric",
    "Question",
    "Unit",
    "Value ID",
    "Value",
    "Short label",
    "Municipalities",
    "Centres",
    "Rules of reading",
  ],
  everyMetric: "All metrics",
};
