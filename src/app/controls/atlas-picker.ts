import { html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { searchMetricId } from "../../model/hit-steps.ts";
import { FollowingElement } from "../../ui/timing/following-element.ts";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { requestAction } from "../../ui/atlas-event.ts";
import pickerCss from "./atlas-picker.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";

/**
 * The metrics; the chosen one shows its question. A list beside the figure, and where there is no room for one, a
 * button that names the chosen metric and opens it. Each radio button has its label and question as name and
 * description: read once more as text, they would be heard twice.
 */
@customElement("atlas-picker")
export class AtlasPicker extends FollowingElement {
  static override readonly styles = [shared, sheet(pickerCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  /** Whether the list is unfolded where it is folded by itself. */
  @state() private open = false;

  protected override render() {
    const { metric } = this.view;
    return html`
      <button
        class="fold field full aligned"
        aria-expanded=${this.open}
        aria-controls="list"
        @click=${() => (this.open = !this.open)}
      >
        <span class="text-fine soft">${messages.picker}</span
        ><strong class="grow close-set text-note">${metric.label}</strong>
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5"></path>
        </svg>
      </button>
      <div
        id="list"
        class="list popover hanging"
        ?data-open=${this.open}
        @keydown=${this.onKeydown}
        @focusout=${this.onFocusout}
      >
        <div class="heading text-fine soft" id="heading">${messages.picker}</div>
        <div role="radiogroup" aria-labelledby="heading">
          ${this.entries.map(
            ({ id, label, question }) => html`
              <label class="pick anchor block ringed filling lit">
                <input
                  type="radio"
                  class="cover"
                  name="metric"
                  .value=${id}
                  .checked=${id === metric.id}
                  aria-label=${label}
                  aria-describedby="question-${id}"
                  @change=${() => requestAction(this, { type: "choose-metric", metric: id })}
                  @click=${this.onClick}
                />
                <span class="name block text-note" aria-hidden="true">${label}</span>
                <span
                  class=${id === metric.id ? "question block text-fine soft plain" : "hidden-text"}
                  id="question-${id}"
                  aria-hidden="true"
                  >${question}</span
                >
              </label>
            `,
          )}
        </div>
      </div>
    `;
  }

  /** A search's metric stands first: whoever made it must not have to look for it below the others. */
  private get entries(): ViewModel["metrics"] {
    const { metrics } = this.view;
    return [...metrics].sort((a, b) => Number(b.id === searchMetricId) - Number(a.id === searchMetricId));
  }

  /** A pointer has chosen; keys go through the metrics, and the list stays for the next one. */
  private onClick(event: MouseEvent): void {
    if (event.detail > 0) this.fold();
  }

  private onKeydown(event: KeyboardEvent): void {
    if (!this.open || (event.key !== "Escape" && event.key !== "Enter")) return;
    event.stopPropagation();
    this.fold();
  }

  private onFocusout(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && this.renderRoot.contains(next)) return;
    this.open = false;
  }

  private fold(): void {
    if (!this.open) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>(".fold")?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-picker": AtlasPicker;
  }
}
