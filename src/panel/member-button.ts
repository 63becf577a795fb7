import { type TemplateResult, html } from "lit";
import { noAttention } from "../derive/highlight.ts";
import { requestAction, requestAttention } from "../ui/atlas-event.ts";

/** A button that selects another municipality, and points at it on the map. */
export function memberButton(host: EventTarget, code: string, name: string): TemplateResult {
  return html`<button
    class="link member"
    @click=${() => requestAction(host, { type: "select-municipality", municipality: code })}
    @pointerenter=${() => requestAttention(host, { kind: "municipality", code })}
    @pointerleave=${() => requestAttention(host, noAttention)}
  >
    ${name}
  </button>`;
}
