import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What the page says where there is no script yet, or none at all. */
export const pageMessages: Translation<typeof ja.pageMessages> = {
  loading: "Loading the map.",
  late: ["If it does not appear, ", "load the page again", "."],
  withoutScript: [
    "Reading the evidence and seeing other metrics needs JavaScript. The data are also in a",
    "(in Japanese).",
  ],
};
