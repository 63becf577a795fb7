import { type TemplateResult, html, nothing } from "lit";
import type { Term } from "../text/search/query.ts";
import type { Suggestions } from "../text/search/suggest.ts";
import { messages } from "./messages.ja.ts";

/** How many of the query's words are offered one by one. */
const mostApart = 8;

/**
 * Offers for a query that found nothing: its words one by one, and the report's nearest terms.
 *
 * @param ask searches for something else
 */
export function noResults(
  { words, nearest }: Suggestions,
  include: readonly Term[],
  ask: (text: string) => void,
): TemplateResult {
  const apart = words.length > 1 ? words.slice(0, mostApart) : [];
  const offer = (text: string, label: string) =>
    html`<li><button class="button" @click=${() => ask(text)}>${label}</button></li>`;
  return html`<div class="none prose">
    ${
      apart.length > 0
        ? html`<p>${messages.noResults.notTogether(include.length)}</p>
            <ul class="offer cluster">
              ${apart.map(({ term, passages }) =>
                passages > 0
                  ? offer(term, messages.noResults.term(short(term), passages))
                  : html`<li>${messages.noResults.nowhere(short(term))}</li>`,
              )}
            </ul>`
        : nothing
    }
    ${
      nearest.length > 0
        ? html`<p>${messages.noResults.nearest}</p>
            <ul class="offer cluster">
              ${nearest.map(({ term, passages }) => offer(term, messages.noResults.term(short(term), passages)))}
            </ul>`
        : nothing
    }
    ${apart.length + nearest.length === 0 ? html`<p>${messages.noResults.nothingNear}</p>` : nothing}
    <p class="remark">${messages.noResults.caution}</p>
  </div>`;
}

function short(term: string): string {
  const letters = [...term];
  return letters.length > 24 ? `${letters.slice(0, 24).join("")}…` : term;
}
