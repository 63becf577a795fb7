import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../ui/shared.ts";
import { symbolsOf } from "../cartography/symbols.ts";
import type { View } from "../derive/view-model.ts";
import { uncovered } from "../model/metric.ts";
import { crossTableOf } from "../derive/cross-table.ts";
import { noAttention } from "../derive/highlight.ts";
import { requestAttention } from "../ui/atlas-event.ts";
import { crossButton, crossButtonStyles } from "./cross-button.ts";
import { evidenceLink, evidenceLinkStyles } from "./evidence-link.ts";
import { symbolSwatch } from "../render/svg/symbol-mark.ts";

/** The second metric's symbols with their counts: the other half of the legend. */
@customElement("atlas-symbol-legend")
export class AtlasSymbolLegend extends LitElement {
  static override readonly styles = [
    shared,
    crossButtonStyles,
    evidenceLinkStyles,
    css`
      h3 {
        font-size: 15px;
        line-height: 1.4;
      }
      .question {
        font-size: 13px;
        line-height: 1.45;
        color: var(--atlas-text-soft);
        text-wrap: pretty;
        word-break: auto-phrase;
      }
      ul {
        margin: 4px -6px 0;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
      }
      button:not(.evidence) {
        display: grid;
        grid-template-columns: auto 1fr;
        column-gap: 8px;
        align-items: center;
        width: 100%;
        min-height: 26px;
        padding: 1px 6px;
        border-radius: var(--border-radius-4);
        line-height: 1.35;
        text-align: start;
      }
      /* Side by side where both have room. */
      .text {
        display: flex;
        flex-wrap: wrap;
        column-gap: 10px;
        justify-content: space-between;
        align-items: baseline;
      }
      .label {
        font-size: 13.5px;
        font-weight: 700;
        word-break: auto-phrase;
      }
      .count {
        font-size: 13px;
        font-variant-numeric: tabular-nums;
      }
      .caution {
        flex-basis: 100%;
        font-size: 13px;
        color: var(--atlas-text-soft);
      }
    `,
  ];

  /** What is shown now. */
  @property({ attribute: false }) view!: View;

  protected override render() {
    const { second, classes } = this.view;
    const table = crossTableOf(this.view);
    if (!second || !table) return nothing;
    const symbols = symbolsOf(second.classes);
    return html`<section aria-label="記号の意味" @pointerleave=${() => requestAttention(this, noAttention)}>
      <h3>${`記号：${second.metric.label}`}</h3>
      <p class="question">${second.metric.question}</p>
      <ul>
        ${table.columns.map((column) => {
          const { value, count, cautioned } = column.class;
          // Said once: the colours' legend may have the same value.
          const told = classes.some((entry) => entry.cautioned && entry.value === value);
          // The colours' legend above says in full what it is.
          const label = value === uncovered ? "圏域外" : column.class.label;
          const shape = symbols.get(value);
          const content = html`${shape ? symbolSwatch(shape) : nothing}<span class="text"
              ><span class="label">${label}</span> <span class="count">${count}</span>${
                cautioned && !told ? html`<span class="caution">「いいえ」という意味ではない</span>` : nothing
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
