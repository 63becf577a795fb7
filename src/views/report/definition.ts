import { html } from "lit";
import { picturePageMessages } from "../../messages/ja/picture-pages.ts";
import type { ViewDefinition } from "../definition.ts";
import { textView } from "../text-view.ts";
import { messages } from "./messages.ja.ts";

/** The whole report with notes and terms. */
export const report: ViewDefinition = {
  ...textView,
  id: "report",
  label: messages.label,
  says: messages.says,
  values: "first",
  reads: "all",
  shell: { metricPicker: false, secondPicker: false, narrowScroll: "page", paper: "either" },
  needsReport: true,
  load: () => import("./atlas-report.ts"),
  main: ({ atlas, view, text, report }) =>
    html`<atlas-report
      .atlas=${atlas}
      .view=${view}
      .report=${report.value}
      .failure=${report.failure ?? text.failure}
    ></atlas-report>`,
  picture: { kind: "printed", why: picturePageMessages.printed(messages.label) },
};
