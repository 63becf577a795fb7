import { punctuation } from "../../messages/ja/punctuation.ts";
import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { LegendClass } from "../../derive/legend-classes.ts";
import { noAttention } from "../../derive/highlight.ts";
import { withoutIdleSilence } from "../../derive/small-legend.ts";
import { requestAction, requestAttention } from "../../ui/atlas-event.ts";
import { evidenceLink } from "../../figure/legend/evidence-link.ts";
import { swatch } from "../../ui/swatch.ts";
import legendCss from "../../figure/legend/atlas-legend.css?inline";
import splitLegendCss from "./atlas-split-legend.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages as figureMessages } from "../../figure/messages.ja.ts";
import { messages } from "./messages.ja.ts";
import { legendLabel } from "../../figure/legend/legend-label.ts";

/** A small legend for one of the two maps. Pointing at a value marks it on both maps, and pressing it pins it. */
@customElement("atlas-split-legend")
export class AtlasSplitLegend extends LitElement {
  static override readonly styles = [shared, sheet(legendCss), sheet(splitLegendCss)];

  /** Its metric. */
  @property({ attribute: false }) metric!: ViewModel["metric"];
  /** Which of the two metrics it explains. */
  @property() side: "first" | "second" = "first";
  /** The metric's classes. */
  @property({ attribute: false }) classes: readonly LegendClass[] = [];
  /** Value of the municipality that is pointed at or selected, or none. */
  @property() here: string | null = null;

  protected override render() {
    return html`<p class="counted to-end text-fine soft" aria-hidden="true">
        ${figureMessages.legend.counted(this.classes[0]?.lead.of ?? "centre")}
      </p>
      <ul
        class="entries"
        aria-label=${messages.legend(this.metric.label)}
        @pointerleave=${() => requestAttention(this, noAttention)}
      >
        ${withoutIdleSilence(this.classes).map((entry) => html`<li>${this.entry(entry)}${evidenceLink(this.metric.id, entry)}</li>`)}
      </ul>`;
  }

  private entry({ value, municipalities, label, short, lead, other, paint, pinned }: LegendClass) {
    // It marks by municipality, because the other metric may use the same value id for something else.
    const point = () => requestAttention(this, { kind: "group", codes: municipalities });
    const type = this.side === "first" ? "toggle-value" : "toggle-second-value";
    const words = figureMessages.legend.entry(label, lead, other);
    return html`<button
        class="entry choice ${value === this.here ? "here" : ""}"
        aria-pressed=${pinned}
        aria-label=${words}
        @pointerenter=${point}
        @focus=${point}
        @blur=${() => requestAttention(this, noAttention)}
        @click=${() => requestAction(this, { type, value })}
      >
        ${swatch(paint)}${legendLabel(short)}<span class="count"
          ><strong>${lead.count}</strong>${punctuation.unitGap}<span
            class=${lead.of === this.classes[0]?.lead.of ? "same" : ""}
            >${lead.unit}</span
          ></span
        >
      </button>
      <p class="detail hanging popover text-fine" aria-hidden="true">${words}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-split-legend": AtlasSplitLegend;
  }
}
