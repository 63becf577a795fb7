import { html } from "lit";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** Every answer in a table. */
export const table: ViewDefinition = {
  id: "table",
  label: messages.label,
  says: messages.says,
  group: "table",
  layout: "alone",
  calledBy: "label",
  second: null,
  values: "all",
  reads: null,
  filtersRows: true,
  shell: { metricPicker: false, secondPicker: false, narrowScroll: "view", paper: "landscape" },
  needsReport: false,
  textComes: "at-once",
  load: () => import("./atlas-table.ts"),
  loadSecond: null,
  main: ({ atlas, view, highlight, text, report }) =>
    html`<atlas-table
      .atlas=${atlas}
      .view=${view}
      .highlight=${highlight}
      .text=${text}
      .report=${report}
    ></atlas-table>`,
  aside: null,
  givesRows: true,
  picture: { kind: "drawn", load: async () => (await import("./page/page.ts")).page },
};
