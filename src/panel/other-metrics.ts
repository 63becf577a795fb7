import { type TemplateResult, html, nothing } from "lit";
import type { CodingModel } from "../derive/panel.ts";
import type { SentencePlace } from "../text/cut/sentences.ts";
import { swatch } from "../ui/swatch.ts";
import { messages } from "./messages.ja.ts";

/**
 * What the other metrics say of the municipality: each metric's name chooses it, each value leads to the sentence that it
 * rests on.
 */
export function otherMetrics(
  codings: readonly CodingModel[],
  choose: (metric: string) => void,
  lead: (place: SentencePlace) => void,
): TemplateResult {
  return html`
    <h3 class="below-24">${messages.municipality.otherMetrics}</h3>
    <ul class="codings ruled below-4">
      ${codings.map(
        (coding) =>
          html`<li class="coding text-note">
            <button class="link soft name" @click=${() => choose(coding.metric.id)}>${coding.metric.label}</button>
            ${value(coding, lead)}
          </li>`,
      )}
    </ul>
  `;
}

/** Silence rests on no sentence, so it leads nowhere. */
function value({ class: entry, paint, place, metric }: CodingModel, lead: (place: SentencePlace) => void) {
  const shown = html`${swatch(paint)}<span class=${place ? "linked" : nothing}>${entry.label}</span>`;
  return place
    ? html`<button
        class="answer aligned lit"
        aria-label=${messages.municipality.sentenceOf(metric.label, entry.label)}
        @click=${() => lead(place)}
      >
        ${shown}
      </button>`
    : html`<span class="answer aligned">${shown}</span>`;
}
