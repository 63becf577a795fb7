import { html } from "lit";
import type { ViewDefinition } from "../definition.ts";
import { textView } from "../text-view.ts";
import { messages } from "./messages.ja.ts";

/** What all centres say on one topic. */
export const topics: ViewDefinition = {
  ...textView,
  id: "topics",
  label: messages.label,
  says: messages.says,
  values: "read",
  reads: "topic",
  shell: { metricPicker: false, secondPicker: false, narrowScroll: "view", paper: "either" },
  needsReport: false,
  load: () => import("./atlas-topics.ts"),
  main: ({ atlas, view, highlight, text }) =>
    html`<atlas-topics .atlas=${atlas} .view=${view} .highlight=${highlight} .failure=${text.failure}></atlas-topics>`,
  picture: { kind: "drawn", load: async () => (await import("./page/page.ts")).page },
};
