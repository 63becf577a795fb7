import { html } from "lit";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** What all centres say on one topic. */
export const topics: ViewDefinition = {
  id: "topics",
  label: messages.label,
  says: messages.says,
  group: "read",
  layout: "alone",
  calledBy: "label",
  second: null,
  values: "read",
  reads: "topic",
  filtersRows: false,
  shell: { metricPicker: false, secondPicker: false, narrowScroll: "view", paper: "either" },
  needsReport: false,
  textComes: "at-once",
  load: () => import("./atlas-topics.ts"),
  loadSecond: null,
  main: ({ atlas, view, highlight, text }) =>
    html`<atlas-topics .atlas=${atlas} .view=${view} .highlight=${highlight} .failure=${text.failure}></atlas-topics>`,
  aside: null,
  givesRows: false,
  picture: { kind: "drawn", load: async () => (await import("./page/page.ts")).page },
};
