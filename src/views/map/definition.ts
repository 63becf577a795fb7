import { html, nothing } from "lit";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** The large map of one metric, with symbols for a second one. */
export const map: ViewDefinition = {
  id: "map",
  label: messages.label,
  says: messages.says,
  group: "map",
  layout: "beside",
  calledBy: "metric",
  second: "symbols",
  values: "chosen",
  reads: null,
  filtersRows: false,
  shell: { metricPicker: true, secondPicker: true, narrowScroll: "view", paper: "either" },
  needsReport: false,
  textComes: "after-first-map",
  // The first view is part of the first load: see src/app/first-view.ts.
  load: () => Promise.resolve(),
  loadSecond: () =>
    Promise.all([
      import("../../render/svg/atlas-symbols.ts"),
      import("../../figure/legend/atlas-symbol-legend.ts"),
      import("../../figure/legend/atlas-cross-table.ts"),
    ]),
  main: ({ view, highlight, sight }) =>
    html`<atlas-figure data-large-map .view=${view} .highlight=${highlight} .sight=${sight}></atlas-figure>`,
  aside: ({ view }) => html`${view.second ? html`<atlas-cross-table .view=${view}></atlas-cross-table>` : nothing}`,
  givesRows: false,
  picture: { kind: "drawn", load: async () => (await import("./page/page.ts")).page },
};
