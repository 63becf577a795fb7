import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** MapLibre's own messages that this map can show. */
export const locale: Translation<typeof ja.locale> = {
  "Map.Title": "Map",
};
