import { scopeLabels, silenceSentence } from "../../messages/en.ts";
import { placeMessages } from "../../messages/en/places.ts";
import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

const title = "All values";
const rows = { municipality: "municipalities", centre: "centres" } as const;
const headings = { municipality: "Municipality", centre: "Centre" } as const;

/** What this view says. */
export const messages: Translation<typeof ja.messages> = {
  label: "Table",
  says: "Values of municipalities and centres in a table",
  copyByHand: "Select and copy all of the text below, and paste it into a spreadsheet.",
  title,
  description: (municipalities, metrics) =>
    `${title}. ${metrics.length} metrics (${metrics.join(", ")}) of ${municipalities} municipalities.`,
  placeHeadings: {
    municipality: [headings.municipality, headings.centre],
    centre: [headings.centre, "Municipalities of the area"],
  },
  ofMunicipalities: "Said of municipalities",
  table: {
    title: (metrics) => `All values of ${metrics} metrics`,
    search: "Filter the table",
    searchLabel: "Filter by words",
    searchPlaceholder: "Name or value",
    count: {
      of: () => "Showing ",
      shown: (row) => rows[row],
    },
    way: "Choose a value to see its sentence",
    showAll: "Clear the filter",
    none: (row) => `No ${rows[row]} meet the filter.`,
  },
  cells: {
    uncoveredExplained: " (in no centre’s coverage area)",
  },
  head: {
    all: "All",
    byCentre: "Filter by centre",
    filters: "Filters",
    byValue: (metric) => `Filter by ${metric}`,
    sortBy: (column) => `Sort by ${column}`,
    several: (count) => `${count} values`,
    option: (label, count) => `${label} (${count})`,
  },
  tools: {
    key: "The hatch, and what no mention means",
    silence: "“No mention” does not mean no",
    units: "Rows",
    unit: (count, row) => `${count} ${rows[row]}`,
    hiddenSelection: (municipality) => ` (the selected ${municipality} is filtered out)`,
  },
  text: {
    scopeHeading: (metric) => `${metric}: said of`,
    fileName: (place, row, fileLabel, excerpt) =>
      `all-values_${place}${row === "centre" ? "_by-centre" : ""}_${fileLabel}${excerpt ? "_excerpt" : ""}`,
  },
  picture: {
    byCentre: (heading) => `${heading} (by centre)`,
    area: (focus) => `${placeMessages.area(focus)}.`,
    excerpt: (all, shown, row) => `${shown} of ${all} ${rows[row]}.`,
    key: `${silenceSentence}. Hatch: ${scopeLabels.area.toLowerCase()}`,
  },
};
