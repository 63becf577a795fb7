import type * as ja from "../ja/codings.ts";
import type { Translation } from "../translation.ts";
import { inUnit } from "./counts.ts";
import { inSentence } from "./sentence.ts";

const quoted: Translation<typeof ja.codingMessages.quoted> = (text, column, heading) =>
  `“${text}” (${column}${heading ? ` / ${heading}` : ""})`;

/** A value and what it rests on. */
export const codingMessages: Translation<typeof ja.codingMessages> = {
  quoted,
  note: (note) => `Note: ${note}`,
  silence: (municipality) =>
    `Nothing in this centre’s entry decides the answer to this question${municipality === null ? "" : ` for ${municipality}`}. That does not mean no.`,
  cited: {
    metric: (label, question) => `Metric: ${label} (${question})`,
    municipality: (name, code, centre) => `Municipality: ${name} (${code}, coverage area of ${centre})`,
    value: (label, scope) => `Value: ${label}${scope ? ` (${inSentence(scope)})` : ""}`,
    quote: (text, column, heading) => `Quote: ${quoted(text, column, heading)}`,
    source: (report, asOf) => `${report} (${asOf})`,
    edition: (edition) => `Edition of the codings: ${edition}`,
  },
  coverage: {
    covered: (municipalities, covered, centres) =>
      `${covered} of ${inUnit(municipalities, "municipality")} are in the coverage area of one of ${inUnit(centres, "centre")}.`,
    outside: (municipality) => `${municipality} is in none.`,
  },
};
