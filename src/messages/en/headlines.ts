import { marked } from "../../text/phrases.ts";
import type * as ja from "../ja/headlines.ts";
import type { Translation } from "../translation.ts";
import { inUnit } from "./counts.ts";

const quoted = (label: string): string => `“${marked(label)}”`;

/** What a headline says where it is not the metric's own. English breaks between its words, and needs no marks. */
export const headlineMessages: Translation<typeof ja.headlineMessages> = {
  values: (values) => values.map(({ label, count }) => `${quoted(label)}: ${count}`).join(", "),
  several: (first, values, count) => `${quoted(first)} and ${values - 1} other values: ${count} in all`,
  both: (values, count) => `${values.map((labels) => labels.map(quoted).join(" or ")).join(" and ")}: ${count}`,
  second: (first, second, count) => `${marked(first)} and ${marked(second)} can both be read for ${count}`,
  area: (centre, members, label) =>
    `Coverage area of ${marked(centre)}: ${quoted(label)}${members === null ? "" : ` in all ${members}`}`,
  areaParts: (centre, values) =>
    `Coverage area of ${marked(centre)}: ${values.map(({ label, count }) => `${quoted(label)} in ${count}`).join(", ")}`,
  found: (query, centres, all) =>
    `${quoted(query)} is in the ${centres === 1 ? "entry" : "entries"} of ${centres} of ${inUnit(all, "centre")}`,
  foundNowhere: (query, all) => `${quoted(query)} is in none of the entries of ${inUnit(all, "centre")}`,
};
