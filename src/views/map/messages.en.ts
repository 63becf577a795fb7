import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What this view says. */
export const messages: Translation<typeof ja.messages> = {
  label: "Map",
  says: "One metric on the map of municipalities",
};
