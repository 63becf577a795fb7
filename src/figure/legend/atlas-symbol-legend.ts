import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../ui/style/shared.ts";
import { symbolsOf } from "../../cartography/symbols.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { crossTableOf } from "../../derive/cross-table.ts";
import { noAttention } from "../../derive/highlight.ts";
import { requestAttention } from "../../ui/atlas-event.ts";
import { crossButton, crossButtonStyles } from "./cross-button.ts";
import { evidenceLink, evidenceLinkStyles } from "./evidence-link.ts";
import { symbolSwatch } from "../../render/svg/symbol-mark.ts";
import symbolLegendCss from "./atlas-symbol-legend.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { caution } from "../../messages/ja.ts";
import { messages } from "../messages.ja.ts";

/** The second metric's symbols with their counts: the other half of the legend. */
@customElement("atlas-symbol-legend")
export class AtlasSymbolLegend extends LitElement {
  static override readonly styles = [shared, crossButtonStyles, evidenceLinkStyles, sheet(symbolLegendCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const { second, classes } = this.view;
    const table = crossTableOf(this.view);
    if (!second || !table) return nothing;
    const symbols = symbolsOf(second.classes);
    return html`<section
      aria-label=${messages.symbols.label}
      @pointerleave=${() => requestAttention(this, noAttention)}
    >
      <h3>${messages.symbols.of(second.metric.label)}</h3>
      <p class="question">${second.metric.question}</p>
      <ul>
        ${table.columns.map((column) => {
          const { value, short, count, cautioned } = column.class;
          // Said once: the colours' legend may have the same value.
          const told = classes.some((entry) => entry.cautioned && entry.value === value);
          const shape = symbols.get(value);
          const content = html`${shape ? symbolSwatch(shape) : nothing}<span class="text"
              ><span class="label">${short}</span> <span class="count">${count}</span>${
                cautioned && !told ? html`<span class="caution">${caution}</span>` : nothing
              }</span
            >`;
          return html`<li>
            ${crossButton(this, { group: column, values: [], withValues: [value], content })}${evidenceLink(second.metric.id, column.class)}
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-symbol-legend": AtlasSymbolLegend;
  }
}
