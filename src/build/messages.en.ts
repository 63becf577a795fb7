import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What the page says where there is no script yet, or none at all. */
export const pageMessages: Translation<typeof ja.pageMessages> = {
  loading: "Loading the map.",
  late: ["If it does not appear, ", "load the page again", "."],
  failed: "The program did not arrive: please ",
  unsupported: "This browser is too old for this page.",
  browsers: "It works in Chrome 123, Edge 123, Firefox 125, Safari 17.5, or later.",
  fromFile: ["Opened as a file, this page can’t start. Open ", " beside it."],
  withoutScript: [
    "Reading the evidence and seeing other metrics needs JavaScript. The data are also in a",
    "(in Japanese).",
  ],
};
