import { silenceSentence } from "../../messages/en.ts";
import { inUnit, unitWords } from "../../messages/en/counts.ts";
import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What this view says. */
export const messages: Translation<typeof ja.messages> = {
  label: "Maps of all metrics",
  says: "The maps of all metrics at a glance",
  fileSubject: (place, tiles) => `all-metrics_${place}${tiles}`,
  multiples: {
    note: {
      date: (asOf) => `${asOf}. `,
      press: "Press a metric’s name for the large map, or a map for its evidence. ",
      scope: "The large map shows what is said of single municipalities and what of whole areas.",
    },
    legend: (metric) => `Legend of ${metric}`,
    unit: (unit) => `Number of ${unitWords[unit]}`,
    centres: (count) => inUnit(count, "centre"),
  },
  picture: {
    note: (asOf) => `${asOf}. ${silenceSentence}. In no area: municipalities in no centre’s coverage area.`,
  },
};
