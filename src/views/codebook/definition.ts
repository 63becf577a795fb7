import { html } from "lit";
import { picturePageMessages } from "../../messages/ja/picture-pages.ts";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** How each metric was read, with all its evidence. */
export const codebook: ViewDefinition = {
  id: "codebook",
  label: messages.label,
  says: messages.says,
  group: "read",
  layout: "alone",
  calledBy: "label",
  second: null,
  values: "read",
  reads: null,
  filtersRows: false,
  shell: { metricPicker: false, secondPicker: false, narrowScroll: "page", paper: "either" },
  needsReport: true,
  textComes: "at-once",
  load: () => import("./atlas-codebook.ts"),
  loadSecond: null,
  main: ({ atlas, view, text, report }) =>
    html`<atlas-codebook
      .atlas=${atlas}
      .view=${view}
      .report=${report.value}
      .failure=${report.failure ?? text.failure}
    ></atlas-codebook>`,
  aside: null,
  givesRows: false,
  picture: { kind: "printed", why: picturePageMessages.printed(messages.label) },
};
