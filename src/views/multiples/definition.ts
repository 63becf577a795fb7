import { html } from "lit";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** A small map a metric. */
export const multiples: ViewDefinition = {
  id: "multiples",
  label: messages.label,
  says: messages.says,
  group: "compare",
  layout: "wide",
  calledBy: "label",
  second: null,
  values: "all",
  reads: null,
  filtersRows: false,
  shell: { metricPicker: false, secondPicker: false, narrowScroll: "view", paper: "landscape" },
  needsReport: false,
  textComes: "at-once",
  load: () => import("./atlas-multiples.ts"),
  loadSecond: null,
  main: ({ atlas, view, highlight }) =>
    html`<atlas-multiples .atlas=${atlas} .view=${view} .highlight=${highlight}></atlas-multiples>`,
  aside: null,
  givesRows: false,
  picture: { kind: "drawn", load: async () => (await import("./page/page.ts")).page },
};
