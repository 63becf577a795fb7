import { html } from "lit";
import { picturePageMessages } from "../../messages/ja/picture-pages.ts";
import type { ViewDefinition } from "../definition.ts";
import { messages } from "./messages.ja.ts";

/** How the maps are read, by three pictures, questions that people ask, and the keys. */
export const guide: ViewDefinition = {
  id: "guide",
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
  needsReport: false,
  textComes: "at-once",
  load: () => import("./atlas-guide.ts"),
  loadSecond: null,
  main: ({ atlas, view, text }) =>
    html`<atlas-guide .atlas=${atlas} .view=${view} .failure=${text.failure}></atlas-guide>`,
  aside: null,
  givesRows: false,
  picture: { kind: "printed", why: picturePageMessages.printed(messages.label) },
};
