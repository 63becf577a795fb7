import type * as ja from "../ja/picture-words.ts";
import type { Translation } from "../translation.ts";
import { inSentence } from "./sentence.ts";

/** Sentences that say what a picture shows. */
export const pictureWords: Translation<typeof ja.pictureWords> = {
  headline: (headline) => `${headline}.`,
  metric: (label, counts) => `${label}: ${counts}.`,
  symbols: (label, counts) => `Symbols show ${label}: ${counts}.`,
  secondMap: (label, counts) => `The second map shows ${label}: ${counts}.`,
  count: (label, count, caution) => `${label} ${count}${caution ? ` (${caution})` : ""}`,
  mapOf: (metric, counts) => `Map of ${metric}. ${counts.join(", ")}.`,
  countOf: (label, count) => `${label}: ${count}`,
  list: (parts) => parts.join("; "),
  date: (asOf) => `${asOf}.`,
  focus: (centre, municipalities) => `Shown is the coverage area of ${centre} (${municipalities.join(", ")}).`,
  part: (shown) => `${shown}.`,
  outside: (municipalities) => `In no coverage area: ${municipalities.join(", ")}.`,
  selected: (name, centre, metric, value, about) =>
    `Selected: ${name}${centre === null ? "" : ` (coverage area of ${centre})`}, ${metric}: ${value}${about === null ? "" : ` (${inSentence(about)})`}.`,
  pinned: (values, municipalities) =>
    `Highlighted: ${values.join(", ")} (${municipalities.length === 0 ? "none" : municipalities.join(", ")}).`,
};
