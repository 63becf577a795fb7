import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

const label = "Handout";

/** What the handout is called. */
export const handoutWords: Translation<typeof ja.handoutWords> = {
  label,
  hint: "Prints map and legend of this metric, the values of all municipalities and the passages behind them on A4 paper.",
  press: "Print handout",
  entry: { label, says: "Map, all values and the sentences behind them on A4 paper." },
};
