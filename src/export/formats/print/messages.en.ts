import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What printing is called. */
export const printWords: Translation<typeof ja.printWords> = {
  label: "Print",
  hint: "",
  press: "Print",
  entry: { label: "Print", says: "This view as it is, on paper or as PDF." },
};
