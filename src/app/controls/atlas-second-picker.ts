import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { requestAction } from "../../ui/atlas-event.ts";
import secondPickerCss from "./atlas-second-picker.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";

/** Lays a second metric over the map, or takes it away. */
@customElement("atlas-second-picker")
export class AtlasSecondPicker extends LitElement {
  static override readonly styles = [shared, sheet(secondPickerCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const { metric, metrics, parameters } = this.view;
    return html`<label class="stack gap-4">
      <span class="text-fine soft">${messages.secondPicker.label}</span>
      <select class="full" @change=${this.onChange}>
        <option value="" ?selected=${parameters.with === null}>${messages.secondPicker.none}</option>
        ${metrics
          .filter(({ id }) => id !== metric.id)
          .map(({ id, label }) => html`<option value=${id} ?selected=${id === parameters.with}>${label}</option>`)}
      </select>
    </label>`;
  }

  protected override updated(): void {
    const select = this.renderRoot.querySelector("select");
    // Once the user has chosen, browsers ignore the options' `selected`: only the value still sets the choice.
    if (select) select.value = this.view.parameters.with ?? "";
  }

  private onChange(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    requestAction(this, { type: "choose-second-metric", metric: value === "" ? null : value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-second-picker": AtlasSecondPicker;
  }
}
