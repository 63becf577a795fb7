import type * as ja from "./ja.ts";
import type { Translation } from "./translation.ts";

/** Name of the application. */
export const applicationName: Translation<typeof ja.applicationName> = "Shupotsu Atlas Osaka";

/** A source as a credit names it. */
export const sourceOf: Translation<typeof ja.sourceOf> = (citation) => `Source: ${citation}`;

/** The provenance of a search's metric. */
export const searchProvenance: Translation<typeof ja.searchProvenance> =
  "counts of the places that have the searched words, not answers to a question; “Not found” does not mean no either";

/** What it means that a search found nothing in a centre's row. */
export const unfoundMeaning: Translation<typeof ja.unfoundMeaning> =
  "The centre’s entry does not have the searched words. That does not mean no.";

/** Labels of silence, in full. */
export const silenceLabels: Translation<typeof ja.silenceLabels> = {
  "not-mentioned": "No mention",
  uncovered: "In no area (not in any centre’s coverage area)",
};

/** The same where there is little room. */
export const silenceShortLabels: Translation<typeof ja.silenceShortLabels> = {
  "not-mentioned": silenceLabels["not-mentioned"],
  uncovered: "In no area",
};

/** What a coding's scope says. */
export const scopeLabels: Translation<typeof ja.scopeLabels> = {
  municipality: "Said of this municipality",
  area: "Said of the whole coverage area (the centre)",
};

/** The same of a centre with one municipality. */
export const centreOfOneLabel: Translation<typeof ja.centreOfOneLabel> = "Said of this centre (this city only)";

/** One line on how to read the map. */
export const howToRead: Translation<typeof ja.howToRead> =
  "Colours show values read from the report. “No mention” does not mean no.";

/** How to read on from the map. */
export const howToReadOn: Translation<typeof ja.howToReadOn> =
  "Choose a municipality to read the sentences behind its value and the whole report (in Japanese).";

/** What a suspected misprint is called. */
export const suspicionLabels: Translation<typeof ja.suspicionLabels> = {
  likely: "Likely misprint",
  possible: "Possible misprint",
};

/** Name of the code that municipalities have. */
export const municipalityCodeName: Translation<typeof ja.municipalityCodeName> = "Local government code";

/** Explanation of silence. */
export const caution: Translation<typeof ja.caution> = "does not mean no";

/** What silence means, as a sentence without its stop. */
export const silenceSentence: Translation<typeof ja.silenceSentence> =
  "No mention means that the report does not say; it does not mean no";

/** What the values without a passage mean. */
export const silentMeanings: Translation<typeof ja.silentMeanings> = {
  "not-mentioned": "Nothing in the centre’s entry decides the answer to this question. That does not mean no.",
  uncovered: "In no centre’s coverage area. That does not mean no.",
  unfound: unfoundMeaning,
};
