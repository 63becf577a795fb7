import type * as ja from "../ja/punctuation.ts";
import type { Translation } from "../translation.ts";

/** Signs by which words and sentences are joined. */
export const punctuation: Translation<typeof ja.punctuation> = {
  text: (sentences) => sentences.filter((sentence) => sentence !== "").join(" "),
  title: (parts) => parts.join(" | "),
  steps: (parts) => parts.join(". "),
  list: (parts) => parts.join(", "),
  names: (parts) => parts.join(", "),
  aside: (text) => ` (${text})`,
  withAside: (text, aside) => `${text} (${aside})`,
  pair: (label, text) => `${label}: ${text}`,
  labelEnd: ": ",
  under: " / ",
  both: (centres, municipalities) => `${centres}/${municipalities}`,
  unitGap: " ",
  sentence: (text) => `${text}.`,
  quote: (text) => `“${text}”`,
  percent: (value) => `${value}%`,
  rest: (label, short) => (label.startsWith(`${short} (`) ? label.slice(short.length + 2).replace(/\)$/u, "") : label),
};
