import { html } from "lit";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** The answers of some centres side by side. */
export const compare: ViewDefinition = {
  id: "compare",
  label: messages.label,
  says: messages.says,
  group: "compare",
  layout: "alone",
  calledBy: "label",
  second: null,
  values: "all",
  reads: null,
  filtersRows: false,
  shell: { metricPicker: false, secondPicker: false, narrowScroll: "page", paper: "either" },
  needsReport: false,
  textComes: "at-once",
  load: () => import("./atlas-compare.ts"),
  loadSecond: null,
  main: ({ atlas, view, highlight, text }) =>
    html`<atlas-compare
      .atlas=${atlas}
      .view=${view}
      .highlight=${highlight}
      .failure=${text.failure}
    ></atlas-compare>`,
  aside: null,
  givesRows: false,
  picture: { kind: "drawn", load: async () => (await import("./page/page.ts")).page },
};
