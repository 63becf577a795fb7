import { type TemplateResult, html } from "lit";
import { requestAttention } from "../ui/atlas-event.ts";
import { pressMunicipality } from "../ui/press-municipality.ts";

/**
 * A centre's municipalities as buttons: pressing one selects it or lets it go, pointing at it marks it on the maps.
 *
 * @param from what sends the requests up
 * @param selected code of the selected municipality
 */
export function memberButtons(
  from: EventTarget,
  municipalities: readonly { readonly code: string; readonly name: string }[],
  selected: string | null,
): readonly TemplateResult[] {
  return municipalities.map(
    ({ code, name }) =>
      html`<button
        class="link member"
        aria-pressed=${code === selected}
        @click=${(event: MouseEvent) => pressMunicipality(from, event, code, selected)}
        @pointerenter=${() => requestAttention(from, { kind: "municipality", code })}
        @pointerleave=${() => requestAttention(from, { kind: "none" })}
      >
        ${name}
      </button>`,
  );
}
