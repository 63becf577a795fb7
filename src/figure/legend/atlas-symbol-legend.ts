import { punctuation } from "../../messages/ja/punctuation.ts";
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../ui/style/shared.ts";
import { symbolsOf } from "../../cartography/symbols.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { crossTableOf } from "../../derive/cross-table.ts";
import { noAttention } from "../../derive/highlight.ts";
import { requestAttention } from "../../ui/atlas-event.ts";
import { crossButton } from "./cross-button.ts";
import { evidenceLink } from "./evidence-link.ts";
import { symbolSwatch } from "../../render/svg/symbol-mark.ts";
import legendLineCss from "./legend-line.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";
import { legendLabel } from "./legend-label.ts";

/** The second metric's symbols with their counts: the other half of the legend. */
@customElement("atlas-symbol-legend")
export class AtlasSymbolLegend extends LitElement {
  static override readonly styles = [shared, sheet(legendLineCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const { second } = this.view;
    const table = crossTableOf(this.view);
    if (!second || !table) return nothing;
    const symbols = symbolsOf(second.classes);
    const unit = second.classes[0]?.lead.of ?? "centre";
    return html`<section
      aria-label=${messages.symbols.label}
      class=${this.view.parameters.mode === "present" ? "presented beside" : "beside"}
      @pointerleave=${() => requestAttention(this, noAttention)}
    >
      <h3 class="text-note below-4">${messages.symbols.of(second.metric.label)}</h3>
      <p class="note text-fine soft below-4 wide-only">${second.metric.question}</p>
      <p class="counted to-end text-fine soft" aria-hidden="true">${messages.legend.counted(unit)}</p>
      <ul class="entries below-4">
        ${table.columns.map((column) => {
          const { value, short, label, lead, other } = column.class;
          const shape = symbols.get(value);
          const content = html`${shape ? symbolSwatch(shape) : nothing}${legendLabel(short)}<span class="count"
              ><strong>${lead.count}</strong>${punctuation.unitGap}<span class=${lead.of === unit ? "same" : ""}
                >${lead.unit}</span
              ></span
            >`;
          return html`<li title=${messages.legend.entry(label, lead, other)}>
            ${crossButton(this, { group: column, values: [], withValues: [value], content })}${
              // As with the legend of colours, only where the passages have a place.
              this.view.parameters.mode === "explore" ? evidenceLink(second.metric.id, column.class) : nothing
            }
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
