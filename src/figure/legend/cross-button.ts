import { punctuation } from "../../messages/ja/punctuation.ts";
import { type TemplateResult, html, nothing } from "lit";
import type { CrossGroup } from "../../derive/cross-table.ts";
import { noAttention } from "../../derive/highlight.ts";
import { requestAction, requestAttention } from "../../ui/atlas-event.ts";

/** A button for some municipalities of the cross table. */
export interface CrossButton {
  readonly group: CrossGroup;
  /** Values of the active metric that pressing it pins. */
  readonly values: readonly string[];
  /** Values of the second metric that pressing it pins. */
  readonly withValues: readonly string[];
  readonly content: unknown;
  /** What it is, where the content does not say it. */
  readonly name?: string;
}

/** Pointing at it marks its municipalities on the map; pressing it pins them there or takes the pin away. */
export function crossButton(element: HTMLElement, button: CrossButton): TemplateResult {
  const { group, values, withValues, content, name } = button;
  const point = () => requestAttention(element, { kind: "group", codes: group.municipalities });
  const press = () =>
    requestAction(element, group.pinned ? { type: "clear-values" } : { type: "pin", values, withValues });
  return html`<button
    class="choice"
    aria-pressed=${group.pinned}
    title=${name === undefined ? nothing : punctuation.pair(name, group.count)}
    @pointerenter=${point}
    @focus=${point}
    @blur=${() => requestAttention(element, noAttention)}
    @click=${press}
  >
    ${
      name === undefined
        ? content
        : html`<span aria-hidden="true">${content}</span
            ><span class="hidden-text">${punctuation.pair(name, group.count)}</span>`
    }
  </button>`;
}
