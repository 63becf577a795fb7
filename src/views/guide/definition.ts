import { html } from "lit";
import { picturePageMessages } from "../../messages/ja/picture-pages.ts";
import type { ViewDefinition } from "../definition.ts";
import { textView } from "../text-view.ts";
import { messages } from "./messages.ja.ts";

/** How the maps are read, by three pictures, questions that people ask, and the keys. */
export const guide: ViewDefinition = {
  ...textView,
  id: "guide",
  label: messages.label,
  says: messages.says,
  values: "read",
  reads: null,
  shell: { metricPicker: false, secondPicker: false, narrowScroll: "page", paper: "either" },
  needsReport: false,
  load: () => import("./atlas-guide.ts"),
  main: ({ atlas, view, text }) =>
    html`<atlas-guide .atlas=${atlas} .view=${view} .failure=${text.failure}></atlas-guide>`,
  picture: { kind: "printed", why: picturePageMessages.printed(messages.label) },
};
