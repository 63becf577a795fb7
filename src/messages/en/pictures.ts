import type * as ja from "../ja/pictures.ts";
import type { Translation } from "../translation.ts";

/** What stands on pictures, sheets and slides. */
export const pictureMessages: Translation<typeof ja.pictureMessages> = {
  title: (metric, second) => (second === null ? metric : `${metric} and ${second}`),
  fullLabel: (short, rest) => `“${short}”: ${rest}`,
  colours: (metric) => `Colours: ${metric}`,
  symbols: (metric) => `Symbols: ${metric}`,
  crossTable: (metric, second) => [`${metric} (colours) and ${second} (symbols)`, "Numbers: centres/municipalities"],
  shownArea: (centre) => `Shown: coverage area of ${centre} (numbers are of the whole map)`,
  shownPart: "Shown: a part of the map, chosen by moving it (numbers are of the whole map)",
  quotes: "From the report (in Japanese)",
  sameView: {
    at: (address) => `Open this view: ${address}`,
    tooLong: "The address of this view is not given, because the search is too long.",
    inNotes: "The address of this view is in the notes.",
  },
  page: {
    screen: (width, height) => `Screen ${width} × ${height}`,
    landscape: { label: "A4 landscape (300 dpi)", fileLabel: "A4-landscape" },
    portrait: { label: "A4 portrait (300 dpi)", fileLabel: "A4-portrait" },
  },
};
