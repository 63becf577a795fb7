import { sheet } from "../../ui/style/sheet.ts";
import evidenceLinkCss from "./evidence-link.css?inline";
import { type TemplateResult, html, nothing } from "lit";
import type { LegendClass } from "../../derive/legend-classes.ts";
import { requestSide } from "../../ui/atlas-event.ts";
import { messages } from "../messages.ja.ts";

/** Styles of the link. */
export const evidenceLinkStyles = sheet(evidenceLinkCss);

/**
 * Leads from a value to what it rests on. Silence, and an area that nobody reports on, rest on no sentence: they have
 * no link.
 */
export function evidenceLink(
  metric: string,
  { value, label, silent, cautioned, municipalities }: LegendClass,
): TemplateResult | typeof nothing {
  if (silent || cautioned || municipalities.length === 0) return nothing;
  return html`<button
    class="link evidence centred screen-only wide-only"
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
