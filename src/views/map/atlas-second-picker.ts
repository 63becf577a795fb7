import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../ui/shared.ts";
import type { View } from "../../derive/view-model.ts";
import { requestAction } from "../../ui/atlas-event.ts";

/** Lays a second metric over the map, or takes it away. */
@customElement("atlas-second-picker")
export class AtlasSecondPicker extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        padding: 0 16px;
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 8px;
        align-items: center;
      }
      span {
        font-size: 14px;
        font-weight: 700;
        color: var(--atlas-text-soft);
      }
      select {
        width: 100%;
        min-height: 34px;
        padding: 2px 8px;
        border: 1px solid var(--color-neutral-solid-gray-600);
        border-radius: var(--border-radius-8);
        background: var(--atlas-ground);
        font: inherit;
        font-size: 14px;
        color: inherit;
      }
      /* Beside the search field, whose height it takes; what it is for is said by what stands in it. */
      @media (max-width: 1399px), (max-height: 799px) {
        :host {
          padding-inline-start: 0;
        }
        label {
          grid-template-columns: minmax(0, 1fr);
        }
        span {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        select {
          min-height: 40px;
          padding-inline: 6px 0;
        }
      }
    `,
  ];

  /** What is shown now. */
  @property({ attribute: false }) view!: View;

  protected override render() {
    const { metric, metrics, parameters } = this.view;
    return html`<label>
      <span>重ねる指標</span>
      <select @change=${this.onChange}>
        <option value="" ?selected=${parameters.with === null}>指標を重ねない</option>
        ${metrics
          .filter(({ id }) => id !== metric.id)
          .map(({ id, label }) => html`<option value=${id} ?selected=${id === parameters.with}>${label}</option>`)}
      </select>
    </label>`;
  }

  protected override updated(): void {
    const select = this.renderRoot.querySelector("select");
    // A choice of the user's outweighs the options' attributes.
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
