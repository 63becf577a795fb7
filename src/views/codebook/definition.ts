import { html } from "lit";
import { picturePageMessages } from "../../messages/ja/picture-pages.ts";
import type { ViewDefinition } from "../definition.ts";
import { textView } from "../text-view.ts";
import { messages } from "./messages.ja.ts";

/** How each metric was read, with all its evidence. */
export const codebook: ViewDefinition = {
  ...textView,
  id: "codebook",
  label: messages.label,
  says: messages.says,
  values: "read",
  reads: null,
  shell: { metricPicker: false, secondPicker: false, narrowScroll: "page", paper: "either" },
  needsReport: true,
  load: () => import("./atlas-codebook.ts"),
  main: ({ atlas, view, text, report }) =>
    html`<atlas-codebook
      .atlas=${atlas}
      .view=${view}
      .report=${report.value}
      .failure=${report.failure ?? text.failure}
    ></atlas-codebook>`,
  picture: { kind: "printed", why: picturePageMessages.printed(messages.label) },
};
