import { searchMetricMessages } from "../messages/ja/search.ts";

/** Characters of a query that stand in a label at most. */
const mostCharacters = 20;

/** A query as a label holds it: on one line, and no more of it than a label has room for. */
export function shownQuery(typed: string): string {
  const characters = [...typed.trim().replace(/\s+/gu, " ")];
  return characters.length > mostCharacters
    ? `${characters.slice(0, mostCharacters).join("").trimEnd()}…`
    : characters.join("");
}

/** What the metric that a search makes is called. */
export function searchLabel(typed: string): string {
  return searchMetricMessages.label(shownQuery(typed));
}
