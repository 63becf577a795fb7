import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What this view says. */
export const messages: Translation<typeof ja.messages> = {
  label: "How to read it",
  says: "What the maps say, common questions, and keys",
  lead: "Every colour rests on a sentence of the report. Choose a municipality on the map to read it.",
  example: (metric) => `Example: ${metric}`,
  colour: {
    heading: "A colour is a value",
    text: "The colour is a value, read from the centre’s entry. Every value but “No mention” and “In no area” rests on a sentence.",
    answer: (place, value) => `${place}: “${value}”`,
    map: (name, value) => `A map that outlines ${name}, in the colour of “${value}”`,
  },
  silence: {
    heading: "White with dots is “No mention”",
    text: (silent) => `For ${silent}, the report has nothing that answers the question. That is not a “no”.`,
    uncovered: (municipalities) => `In no centre’s area: ${municipalities}.`,
    map: (silent) => `A map that outlines the ${silent} without a mention`,
  },
  area: {
    heading: "A hatch speaks of a whole area",
    text: (centre, members) =>
      `The coverage area of ${centre} is ${members}. A value that was read from a sentence about the whole area holds for all of them, and has a hatch.`,
    byCentre: (metric) =>
      `Where the centres themselves were asked (as in “${metric}”), each value is a whole area’s, and no hatch is drawn.`,
    map: (centre) => `A map that outlines the coverage area of ${centre}`,
  },
  questions: {
    heading: "Common questions",
    who: {
      asked: "Who decided on these colours?",
      told: (provenance) =>
        `Values are ${provenance}. The codebook tells how they were read, the panel of a municipality has the sentences. If you think that one is wrong, please tell us by “Tell us about this reading” in the panel of a municipality.`,
    },
    no: {
      asked: "Does “No mention” mean that they do not do it?",
      told: "No. It is not written down, so they may have done it. Where the report says that they do not, that value has a colour of its own.",
    },
    count: {
      asked: "Which number do I quote, that of centres or that of municipalities?",
      told: "The large one in the legend: centres where the answer is the centre’s, municipalities where it is theirs. Point at the legend for the other one.",
    },
    now: {
      asked: "Is it still like this?",
      told: (asOf) => `The report cannot tell. What it says held then (${asOf}); nothing in it is later.`,
    },
    use: {
      asked: "May I show it in a meeting?",
      told: "Yes. Pictures and slides from “Export” have the question, the date, the legend and the source, so that each stands on its own. If you crop one, please keep the source.",
    },
  },
  unsaid: {
    heading: "What the colours do not say",
    lines: [
      "Good or bad. A darker colour does not mean better work.",
      "Many or few. Numbers of people, budgets and providers are not in the colours.",
      "Size. A large municipality catches the eye, but is only one of them. “Tiles” gives all the same size.",
      "Differences within an area. Where the centres were asked, all municipalities of an area have the same colour.",
      "Reasons. Why a centre answered so is in the sentence, and in those around it.",
    ],
  },
};
