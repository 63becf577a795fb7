import { inUnit } from "../../messages/en/counts.ts";
import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What this view says. */
export const messages: Translation<typeof ja.messages> = {
  label: "Codebook",
  says: "How each metric’s values were read, with all evidence",
  codebook: {
    heading: "Codebook",
    lead: (provenance) =>
      `Values are ${provenance}. Every value but “No mention” and “In no area” quotes a passage as printed (in Japanese).`,
    rules: (count) => `Rules for all metrics (${count})`,
    shares: "Shares of the text that values rest on",
    sharesHint: "“Shade sentences by whether values rest on them” in the report shows which sentences.",
    filters: "Filters",
    metric: "Metric",
    allMetrics: "All metrics",
    centre: "Centre",
    allCentres: "All centres",
    chooseValue: "Choose a value in the table below to list its codings alone.",
    allValues: "Back to all values",
    count: (all, listed) => (listed === all ? `All ${listed} codings` : `${listed} of ${all} codings`),
  },
  metric: {
    unit: "Unit",
    units: { centre: "Centre (all municipalities of an area have the same value)", municipality: "Municipality" },
    rule: "How it is read",
    noRule: "This metric has no rule of its own. The rules of all metrics apply.",
    agreement: "Agreement of two readings",
    readOnce: "This metric was read once only, so there is no measure of agreement.",
    fullAgreement:
      "Full agreement shows only that two readings of the text by these rules did not differ. Both may have made the same mistake. It does not show that the values are right, or that things were so.",
    noCodings: "No coding meets these filters.",
  },
  values: {
    caption: (metric) => `Values of ${metric} and their counts`,
    value: "Value",
    count: "Count",
    silence:
      "“No mention” does not mean no. It means that nothing in the centre’s entry decides the answer to this question.",
    uncovered: (municipalities) =>
      `${inUnit(municipalities, "municipality")}. In no centre’s coverage area, so there is no entry to read.`,
    noCodings: "No coding has this value.",
  },
  coding: {
    onMap: "See value and evidence on the map",
    note: "Note",
    noNote: "No note.",
    inReport: "See in the report",
    // A name is of one language, and the quote is Japanese.
    quoteInReport: () => "See this quote in the report",
    misprint: (likely, why) => [
      "“",
      `” in the quote is a ${likely ? "likely" : "possible"} misprint of “`,
      `”. ${why}`,
    ],
  },
};
