import { inUnit, unitWords } from "../messages/en/counts.ts";
import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What the map says, and what stands around it. */
export const messages: Translation<typeof ja.messages> = {
  crossTable: {
    note: "Numbers: centres/municipalities (colours and symbols: see the legends)",
    none: "None",
    cell: (row, column) => `${row}, ${column}`,
  },
  legend: {
    label: "Legend",
    clear: "Clear highlight",
    counted: (unit) => `Number of ${unitWords[unit]}`,
    entry: (label, lead, other) =>
      `${label}: ${inUnit(lead.count, lead.of)}${other ? `, ${inUnit(other.count, other.of)}` : ""}`,
  },
  map: {
    controls: "Map controls",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    showWhole: "Show all",
  },
  municipalities: "Municipalities",
  shapes: {
    label: "Shape of the map",
    of: { land: "True shapes", tiles: "Tiles of one size" },
    short: { land: "True shapes", tiles: "Tiles" },
  },
  symbols: {
    label: "Meaning of symbols",
    of: (metric) => `Symbols: ${metric}`,
  },
  shownArea: ["Shown: coverage area of ", "", " (numbers are of the whole map)"],
  evidence: {
    of: (value) => `Evidence: ${value}`,
  },
  largeMap: "the map that can be zoomed freely",
};
