import { html } from "lit";
import { picturePageMessages } from "../../messages/ja/picture-pages.ts";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** The whole report with notes and terms. */
export const report: ViewDefinition = {
  id: "report",
  label: messages.label,
  says: messages.says,
  group: "read",
  layout: "alone",
  calledBy: "label",
  second: null,
  values: "first",
  reads: "all",
  filtersRows: false,
  shell: { metricPicker: false, secondPicker: false, narrowScroll: "page", paper: "either" },
  needsReport: true,
  textComes: "at-once",
  load: () => import("./atlas-report.ts"),
  loadSecond: null,
  main: ({ atlas, view, text, report }) =>
    html`<atlas-report
      .atlas=${atlas}
      .view=${view}
      .report=${report.value}
      .failure=${report.failure ?? text.failure}
    ></atlas-report>`,
  aside: null,
  givesRows: false,
  picture: { kind: "printed", why: picturePageMessages.printed(messages.label) },
};
