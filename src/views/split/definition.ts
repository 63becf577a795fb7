import { html } from "lit";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** The maps of two metrics side by side. */
export const split: ViewDefinition = {
  id: "split",
  label: messages.label,
  says: messages.says,
  group: "compare",
  layout: "wide",
  calledBy: "label",
  second: "map",
  values: "chosen",
  reads: null,
  filtersRows: false,
  shell: { metricPicker: true, secondPicker: false, narrowScroll: "view", paper: "landscape" },
  needsReport: false,
  textComes: "at-once",
  load: () => import("./atlas-split.ts"),
  loadSecond: null,
  main: ({ atlas, view, highlight, sight }) =>
    html`<atlas-split
      data-large-map
      .atlas=${atlas}
      .view=${view}
      .highlight=${highlight}
      .sight=${sight}
    ></atlas-split>`,
  aside: null,
  givesRows: false,
  picture: { kind: "drawn", load: async () => (await import("./page/page.ts")).page },
};
