import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What the dialog for pictures offers, and the choice of documents. */
export const messages: Translation<typeof ja.messages> = {
  documents: {
    metrics: "Metrics on the slides",
    allMetrics: "All metrics",
    shown: (label) => `${label} (shown now)`,
    slideCount: (press, count) => `${press} (${count} ${count === 1 ? "slide" : "slides"})`,
  },
  picture: {
    pageSize: "Use and size",
    format: "Format",
    title: "Title",
    subtitle: "Subtitle",
    noSubtitle: "None",
    extras: "Include",
    legend: "Legend",
    counts: "Counts in the legend",
    labels: "Names of municipalities",
    north: "North arrow",
    callout: (municipality) => `Callout of the selected municipality (${municipality})`,
    quotes: "Quotes from the report (in Japanese)",
    quoteCounts: { 0: "None", 1: "Up to 1", 2: "Up to 2", 3: "Up to 3" },
    ground: "Background",
    grounds: { white: "White", transparent: "Transparent" },
  },
};
