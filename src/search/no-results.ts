import { type TemplateResult, html, nothing } from "lit";
import type { Term } from "../text/search/query.ts";
import type { Suggestions } from "../text/search/suggest.ts";

/** How many words are told apart at most. */
const mostApart = 8;

/**
 * What is offered where nothing was found: the words by themselves, and the report's nearest terms.
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
  return html`<div class="none">
    ${
      apart.length > 0
        ? html`<p>${include.length}つのことばを一度に含む文はありません。一つずつでは次のとおりです。</p>
            <ul class="offer">
              ${apart.map(({ term, passages }) =>
                passages > 0
                  ? offer(term, `${short(term)}（${passages}か所）`)
                  : html`<li>「${short(term)}」はどこにもありません</li>`,
              )}
            </ul>`
        : nothing
    }
    ${
      nearest.length > 0
        ? html`<p>報告書にある、近いことば</p>
            <ul class="offer">
              ${nearest.map(({ term, passages }) => offer(term, `${short(term)}（${passages}か所）`))}
            </ul>`
        : nothing
    }
    ${apart.length + nearest.length === 0 ? html`<p>近いことばもありません。別のことばでお試しください。</p>` : nothing}
    <p class="help">報告書に語がないことは、「していない」という意味ではありません。</p>
  </div>`;
}

function short(term: string): string {
  const letters = [...term];
  return letters.length > 24 ? `${letters.slice(0, 24).join("")}…` : term;
}
