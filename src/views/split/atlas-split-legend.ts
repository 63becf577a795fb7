import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../ui/shared.ts";
import type { View } from "../../derive/view-model.ts";
import type { ClassView } from "../../derive/legend-classes.ts";
import { noAttention } from "../../derive/highlight.ts";
import { shortLabelOf, withoutIdleSilence } from "../multiples/derive/multiples.ts";
import { requestAction, requestAttention } from "../../ui/atlas-event.ts";
import { evidenceLink, evidenceLinkStyles } from "../../figure/evidence-link.ts";
import { swatch } from "../../ui/swatch.ts";

/** The legend of one of two maps, in little room: pointing at a value marks it on both maps, pressing it pins it. */
@customElement("atlas-split-legend")
export class AtlasSplitLegend extends LitElement {
  static override readonly styles = [
    shared,
    evidenceLinkStyles,
    css`
      :host {
        container-type: inline-size;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 10px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
      }
      button:not(.evidence) {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 7px;
        align-items: center;
        width: 100%;
        min-height: 26px;
        padding: 0 5px;
        border: 2px solid transparent;
        border-radius: var(--border-radius-4);
        background: none;
        font-size: 14px;
        line-height: 1.3;
        text-align: start;
      }
      button:hover {
        border-color: var(--atlas-line-strong);
      }
      button[aria-pressed="true"] {
        border-color: var(--color-neutral-black);
        background: var(--atlas-key-soft);
      }
      .here span {
        font-weight: 700;
      }
      .label {
        word-break: auto-phrase;
      }
      .count {
        font-size: 13px;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .swatch {
        display: block;
        width: 26px;
        height: 16px;
      }
      @container (max-width: 260px) {
        button:not(.evidence) {
          gap: 0 7px;
          padding-block: 3px;
        }
        .count {
          grid-column: 2;
        }
      }
      @media screen and (max-width: 899px) {
        ul {
          display: block;
        }
      }
      @media print {
        button:not(.evidence) {
          min-height: 0;
          font-size: 9pt;
        }
        .count {
          font-size: 8pt;
        }
      }
    `,
  ];

  /** Its metric. */
  @property({ attribute: false }) metric!: View["metric"];
  /** Which of the two metrics it is of. */
  @property() side: "first" | "second" = "first";
  /** The metric's classes. */
  @property({ attribute: false }) classes: readonly ClassView[] = [];
  /** Value of the municipality that is spoken of, or none. */
  @property() here: string | null = null;

  protected override render() {
    return html`<ul aria-label="${this.metric.label}の凡例" @pointerleave=${() => requestAttention(this, noAttention)}>
      ${withoutIdleSilence(this.classes).map((entry) => html`<li>${this.entry(entry)}${evidenceLink(this.metric.id, entry)}</li>`)}
    </ul>`;
  }

  private entry(entry: ClassView) {
    const { value, municipalities, count, paint, pinned } = entry;
    // By its municipalities: the value's id may be another one's under the other metric.
    const point = () => requestAttention(this, { kind: "group", codes: municipalities });
    const type = this.side === "first" ? "toggle-value" : "toggle-second-value";
    return html`<button
      class=${value === this.here ? "here" : ""}
      aria-pressed=${pinned}
      title=${entry.label}
      @pointerenter=${point}
      @focus=${point}
      @blur=${() => requestAttention(this, noAttention)}
      @click=${() => requestAction(this, { type, value })}
    >
      ${swatch(paint)}<span class="label">${shortLabelOf(entry)}</span><span class="count">${count}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-split-legend": AtlasSplitLegend;
  }
}
