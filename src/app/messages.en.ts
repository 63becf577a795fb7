import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What the application itself says. */
export const messages: Translation<typeof ja.messages> = {
  loads: {
    atlas: "the map’s data",
    text: "the report’s text",
    report: "the report’s overview",
    session: "the data for search and evidence",
    panel: "the parts around the map (values and sentences, search)",
    second: "the second metric’s symbols and table",
    view: "this view",
    meeting: "the presentation",
  },
  deselected: "No municipality selected",
  skip: { beside: "Skip to the map", wide: "Skip to the map", alone: "Skip to the content" },
  reportLoading: "Loading the report…",
  checkTheLine: "Check the connection and try again.",
  mapUsable: "The map that is shown can be used as it is.",
  newVersion: "A new version of this site has been published.",
  settings: {
    label: "Settings",
    scheme: { label: "Colours of the page", of: { auto: "Light or dark: auto", light: "Light", dark: "Dark" } },
    renderer: {
      label: "Map drawn by",
      of: { auto: "Auto", gl: "Graphics card", svg: "Standard (SVG)" },
      note: "A change in how the map is drawn takes effect when the map is next opened. Settings stay in this browser.",
    },
  },
  metrics: "Choose a metric",
  picker: "Metric",
  secondPicker: { label: "Second metric", none: "No second metric" },
  views: {
    label: "Views",
    groups: { map: "Map", compare: "Compare", table: "Table", read: "Read" },
  },
  searchMap: {
    coming: "Preparing the map of the search’s counts…",
    withoutText: {
      line: "The map of the search’s counts can’t be shown, because the report’s text did not load.",
      gone: "The map of the search’s counts can’t be shown, because the report’s text is no longer there: there seems to be a newer version of this site. Please update to it.",
      file: "The map of the search’s counts can’t be shown: the report’s text arrived damaged (this is not a problem of the connection).",
    },
    nothingToCount: "A search of excluded words alone has nothing to count. The view is shown without the search.",
  },
};
