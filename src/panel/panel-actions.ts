import { type TemplateResult, html } from "lit";
import type { PanelModel } from "../derive/panel.ts";
import { mostCompared } from "../state/state.ts";
import { requestAction } from "../ui/atlas-event.ts";
import { messages } from "./messages.ja.ts";

/** What can be done with the selected municipality and its centre. */
export function panelActions(
  host: EventTarget,
  { name, centre }: Extract<PanelModel, { kind: "municipality" }>,
  compare: readonly string[],
): TemplateResult {
  return html`<div
    class="cluster gap-12 text-fine screen-only below-4"
    role="group"
    aria-label=${messages.municipality.actions(name)}
  >
    <button
      class="link"
      aria-pressed=${centre.focused}
      @click=${() => requestAction(host, { type: "focus", centre: centre.focused ? null : centre.id })}
    >
      ${centre.focused ? messages.municipality.showWhole : messages.municipality.enlarge}
    </button>
    <button class="link" @click=${() => requestAction(host, { type: "toggle-comparison", centre: centre.id })}>
      ${comparing(centre.id, compare)}
    </button>
    ${deselecting(host)}
  </div>`;
}

/** The way back from a municipality. */
export function deselecting(host: EventTarget): TemplateResult {
  return html`<button
    class="link"
    @click=${() => requestAction(host, { type: "select-municipality", municipality: null })}
  >
    ${messages.deselect}
  </button>`;
}

/** What the button does. When the comparison is full, the centre replaces the last one. */
function comparing(centre: string, compare: readonly string[]): string {
  if (compare.includes(centre)) return messages.comparison.remove;
  return compare.length < mostCompared ? messages.comparison.add : messages.comparison.replace(mostCompared);
}
