import { searchMetricMessages } from "../../messages/ja/search.ts";

/** The most characters of a query that a label shows. */
const mostCharacters = 20;

/** A query as a label shows it: on one line, and cut where it is long. */
export function shownQuery(typed: string): string {
  const characters = [...typed.trim().replace(/\s+/gu, " ")];
  return characters.length > mostCharacters
    ? `${characters.slice(0, mostCharacters).join("").trimEnd()}…`
    : characters.join("");
}

/** Label of the metric that a search makes. */
export function searchLabel(typed: string): string {
  return searchMetricMessages.label(shownQuery(typed));
}
