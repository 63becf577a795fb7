import { silenceSentence } from "../../messages/en.ts";
import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What this view says. */
export const messages: Translation<typeof ja.messages> = {
  label: "Two maps",
  says: "Maps of two metrics side by side",
  chooseSecond: "Choose a second metric, and a picture can be made.",
  split: {
    note: (asOf) => `${asOf}. ${silenceSentence}. `,
    shownArea: { before: "Shown: coverage area of ", after: " (numbers are of the whole map). " },
    keys: "Border lines",
    unpin: "Clear highlight",
    second: "Second metric",
    ask: (metric) => `Choose a metric to compare with ${metric}`,
    askNote: "Its map stands beside the first, and the two move together.",
  },
  legend: (metric) => `Legend of ${metric}`,
  picture: {
    note: (facts) => facts.map((fact) => `${fact}.`).join(" "),
  },
};
