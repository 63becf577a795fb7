import { sheet } from "../../ui/style/sheet.ts";
import evidenceLinkCss from "./evidence-link.css?inline";
import { type TemplateResult, html, nothing } from "lit";
import type { LegendClass } from "../../derive/legend-classes.ts";
import { requestSide } from "../../ui/atlas-event.ts";
import { messages } from "../messages.ja.ts";

/** Styles of the link. */
export const evidenceLinkStyles = sheet(evidenceLinkCss);

/** Leads from a value to what it rests on; of silence, and of what nobody answered, there is nothing to show. */
export function evidenceLink(
  metric: string,
  { value, label, silent, cautioned, municipalities }: LegendClass,
): TemplateResult | typeof nothing {
  if (silent || cautioned || municipalities.length === 0) return nothing;
  return html`<button
    class="link evidence screen-only"
    aria-label=${messages.evidence.of(label)}
    @click=${(event: Event) => event.target && requestSide(event.target, { kind: "value", metric, value })}
  >
    ${messages.evidence.show}
  </button>`;
}
