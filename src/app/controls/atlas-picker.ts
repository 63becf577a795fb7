import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { afterPaint } from "../../ui/after-paint.ts";
import { searchMetricId } from "../../model/hit-steps.ts";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { requestAction } from "../../ui/atlas-event.ts";
import pickerCss from "./atlas-picker.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";

/** The metrics, each with its question; choosing one asks for it at once. */
@customElement("atlas-picker")
export class AtlasPicker extends LitElement {
  static override readonly styles = [shared, sheet(pickerCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    return html`
      <div class="heading" id="heading">${messages.picker}</div>
      <div class="group" role="radiogroup" aria-labelledby="heading">
        ${this.entries.map(
          ({ id, label, question }) => html`
            <label>
              <input
                type="radio"
                name="metric"
                .value=${id}
                .checked=${id === this.view.metric.id}
                aria-describedby="question-${id}"
                @change=${() => requestAction(this, { type: "choose-metric", metric: id })}
              />
              <span class="name">${label}</span>
              <span class="question" id="question-${id}">${question}</span>
            </label>
          `,
        )}
      </div>
    `;
  }

  /** A search's metric stands first: whoever made it must not have to look for it below the others. */
  private get entries(): ViewModel["metrics"] {
    const { metrics } = this.view;
    return [...metrics].sort((a, b) => Number(b.id === searchMetricId) - Number(a.id === searchMetricId));
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get("view") as ViewModel | undefined;
    if (before?.metric.id === this.view.metric.id) return;
    // Asked for sizes now, the page would have to be laid out once more before the first map.
    void afterPaint().then(() => this.showChosen());
  }

  /** Where the entries are a strip that scrolls, the chosen one must not stay out of sight. */
  private showChosen(): void {
    const group = this.renderRoot.querySelector<HTMLElement>(".group");
    const chosen = this.renderRoot.querySelector<HTMLElement>("label:has(:checked)");
    if (group && chosen) group.scrollLeft = chosen.offsetLeft - (group.clientWidth - chosen.clientWidth) / 2;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-picker": AtlasPicker;
  }
}
