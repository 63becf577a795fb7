import { type TemplateResult, html, nothing } from "lit";
import type { FoundPlace } from "../derive/places/found-place.ts";
import type { Term } from "../text/search/query.ts";
import type { Suggestions } from "../text/search/suggest.ts";
import { messages } from "./messages.ja.ts";

/** How many of the query's words are offered one by one. */
const mostApart = 8;

/** How many places are offered. */
const mostPlaces = 5;

/** What offers lead to. */
interface Leads {
  /** Searches for something else. */
  readonly ask: (text: string) => void;
  readonly show: (place: FoundPlace) => void;
}

/**
 * Offers for a query that found nothing: the places that it names, its words one by one, and the report's nearest terms.
 */
export function noResults(
  { words, nearest }: Suggestions,
  include: readonly Term[],
  places: readonly FoundPlace[],
  { ask, show }: Leads,
): TemplateResult {
  const apart = words.length > 1 ? words.slice(0, mostApart) : [];
  const offer = (text: string, label: string) =>
    html`<li><button class="button" @click=${() => ask(text)}>${label}</button></li>`;
  return html`<div class="none stack text-note">
    ${
      places.length > 0
        ? html`<p>${messages.noResults.places}</p>
            <ul class="offer cluster">
              ${places.slice(0, mostPlaces).map(
                (place) =>
                  html`<li>
                    <button class="button" @click=${() => show(place)}>
                      ${messages.noResults.place(place.name, place.detail)}
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
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
    ${apart.length + nearest.length + places.length === 0 ? html`<p>${messages.noResults.nothingNear}</p>` : nothing}
    <p class="remark">${messages.noResults.caution}</p>
  </div>`;
}

function short(term: string): string {
  const letters = [...term];
  return letters.length > 24 ? `${letters.slice(0, 24).join("")}…` : term;
}
