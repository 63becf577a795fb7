import { type TemplateResult, html } from "lit";
import type { LegendClass } from "../../derive/legend-classes.ts";
import { requestSide } from "../../ui/atlas-event.ts";
import { messages } from "../messages.ja.ts";

/**
 * Leads from a value to what it rests on. Silence, and an area that nobody reports on, rest on no sentence: they have
 * no link.
 */
export function evidenceLink(
  metric: string,
  { value, label, silent, cautioned, municipalities }: LegendClass,
): TemplateResult {
  // Its room is kept, so that all counts are in line.
  if (silent || cautioned || municipalities.length === 0)
    return html`<span class="evidence rigid screen-only wide-only"></span>`;
  return html`<button
    class="link evidence rigid centred screen-only wide-only"
    aria-label=${messages.evidence.of(label)}
    title=${messages.evidence.of(label)}
    @click=${(event: Event) => event.target && requestSide(event.target, { kind: "value", metric, value })}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M2 3h12v8H8l-4 3v-3H2z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      ></path>
    </svg>
  </button>`;
}
