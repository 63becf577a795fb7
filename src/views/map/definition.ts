import { html, nothing } from "lit";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** The large map of one metric, with symbols for a second one. */
export const map: ViewDefinition = {
  id: "map",
  label: messages.label,
  group: "map",
  layout: "beside",
  calledBy: "metric",
  second: "symbols",
  values: "chosen",
  holdsReport: false,
  filtersRows: false,
  shell: { metricPicker: true, secondPicker: true, narrowScroll: "view" },
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
  main: ({ view, highlight }) => html`
    <div class="caption">
      <atlas-title .view=${view}></atlas-title>
      <atlas-legend .view=${view}></atlas-legend>
      ${view.second ? html`<atlas-symbol-legend .view=${view}></atlas-symbol-legend>` : nothing}
    </div>
    <atlas-map
      data-large-map
      ?still=${view.parameters.mode === "embed"}
      .view=${view}
      .highlight=${highlight}
      .geography=${view.geography}
    ></atlas-map>
  `,
  aside: ({ view }) => html`${view.second ? html`<atlas-cross-table .view=${view}></atlas-cross-table>` : nothing}`,
  givesRows: false,
  picture: { kind: "drawn", load: async () => (await import("./page/page.ts")).page },
};
