import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../ui/shared.ts";
import type { View } from "../derive/view-model.ts";
import type { ClassView } from "../derive/legend-classes.ts";
import { noAttention } from "../derive/highlight.ts";
import { scopeLabels } from "../messages/words.ts";
import { searchMetricId } from "../model/hit-steps.ts";
import { requestAction, requestAttention } from "../ui/atlas-event.ts";
import { evidenceLink, evidenceLinkStyles } from "./evidence-link.ts";
import { swatch } from "../ui/swatch.ts";

/** The classes with their counts; hovering or focusing one marks it on the map, pressing it pins it there. */
@customElement("atlas-legend")
export class AtlasLegend extends LitElement {
  static override readonly styles = [
    shared,
    evidenceLinkStyles,
    css`
      :host {
        container-type: inline-size;
      }
      /* Beside the count, where the entry's own words leave room. */
      .entries li {
        position: relative;
      }
      .evidence {
        position: absolute;
        inset: auto 4px 2px auto;
      }
      .entries {
        display: flex;
        flex-direction: column;
        gap: 2px;
      }
      .entry {
        display: grid;
        grid-template-columns: auto 1fr;
        column-gap: 10px;
        align-items: start;
        width: 100%;
        padding: 1px 8px 2px;
        border: 2px solid transparent;
        border-radius: var(--border-radius-6);
        background: none;
        text-align: start;
      }
      .entry:hover {
        border-color: var(--atlas-line-strong);
      }
      .entry[aria-pressed="true"] {
        border-color: var(--color-neutral-black);
        background: var(--atlas-ground);
      }
      .entry .swatch {
        margin-top: 3px;
      }
      .label {
        font-size: 15px;
        line-height: 1.4;
        font-weight: 700;
      }
      .rest {
        grid-column: 2;
        font-size: 12.5px;
        font-weight: 400;
        line-height: 1.4;
      }
      .count {
        grid-column: 2;
        font-size: 13.5px;
        line-height: 1.4;
        font-variant-numeric: tabular-nums;
      }
      .keys {
        margin-top: 8px;
        padding: 8px 10px 0;
        border-top: 1px solid var(--atlas-line-strong);
        font-size: 12.5px;
        line-height: 1.5;
      }
      .keys li {
        display: grid;
        grid-template-columns: auto 1fr;
        column-gap: 10px;
        align-items: center;
        margin-bottom: 4px;
      }
      .keys li:last-child {
        margin-bottom: 0;
      }
      .clear {
        margin: 4px 0 0 8px;
        font-size: 13.5px;
      }
      /* The second metric's symbols stand below it. */
      .beside .entry,
      .beside .count {
        line-height: 1.3;
      }
      .beside .label {
        font-size: 14px;
        line-height: 1.3;
      }
      .beside .keys {
        margin-top: 4px;
        padding-top: 6px;
      }
      @media screen and (min-width: 900px) and (max-height: 799px) {
        .entry {
          padding-block: 0;
        }
        .label {
          font-size: 14px;
        }
        .count {
          font-size: 12.5px;
        }
        .keys {
          margin-top: 4px;
          padding-top: 4px;
        }
      }
      @media screen and (max-width: 899px) {
        .label {
          font-size: 14px;
        }
        .count {
          font-size: 13px;
        }
        /* A frame in another page may be too narrow for the count to stand beside the label. */
        @container (min-width: 320px) {
          .entry {
            grid-template-columns: auto 1fr auto;
          }
          .count {
            grid-column: 3;
            padding-top: 1px;
            text-align: end;
          }
        }
        .entries li:has(.evidence) {
          display: grid;
          grid-template-columns: minmax(0, 1fr) auto;
          align-items: center;
        }
        .evidence {
          position: static;
        }
        .keys ul {
          display: grid;
          grid-template-columns: 1fr 1fr;
          column-gap: 8px;
        }
      }
    `,
  ];

  /** What is shown now. */
  @property({ attribute: false }) view!: View;

  protected override render() {
    const { view } = this;
    const { classes } = view;
    const sample = { fill: "#e6e6e6", pattern: null };
    return html`
      <section
        aria-label="凡例"
        class=${view.second ? "beside" : ""}
        @pointerleave=${() => requestAttention(this, noAttention)}
      >
        <ul class="entries">
          ${classes.map(
            (entry) =>
              html`<li
                @focusin=${() => requestAttention(this, { kind: "value", value: entry.value })}
                @focusout=${() => requestAttention(this, noAttention)}
              >
                ${this.entry(entry)}${
                  // Beside a presentation, and in a frame, there is no place for the passages.
                  view.parameters.mode === "explore" ? evidenceLink(view.metric.id, entry) : nothing
                }
              </li>`,
          )}
        </ul>
        ${
          classes.some(({ pinned }) => pinned)
            ? html`<button class="link clear screen-only" @click=${() => requestAction(this, { type: "clear-values" })}>
                強調をやめる
              </button>`
            : nothing
        }
        <div class="keys">
          ${
            view.metric.id === searchMetricId
              ? html`<p>ことばのある箇所の数で、問いへの答えではありません。</p>`
              : nothing
          }
          ${
            view.metric.unit === "municipality" && !view.second
              ? html`<p>センターの数は、値ごとに圏域の市町村があるセンターの数（重なりあり）</p>`
              : nothing
          }
          <ul>
            ${
              view.metric.id === searchMetricId
                ? nothing
                : html`<li>${swatch(sample, "municipality")} ${scopeLabels.municipality}</li>`
            }
            <li>${swatch(sample, "area")} ${scopeLabels.area}</li>
          </ul>
        </div>
      </section>
    `;
  }

  private entry({ value, label, count, paint, pinned, cautioned }: ClassView) {
    // What stands in parentheses explains the label: smaller, so that the legend leaves the map its room.
    const [, name = label, rest = ""] = /^([^（].*?)(（.*)$/u.exec(label) ?? [];
    const point = () => requestAttention(this, { kind: "value", value });
    return html`
      <button
        class="entry"
        aria-pressed=${pinned}
        @pointerenter=${point}
        @click=${() => requestAction(this, { type: "toggle-value", value })}
      >
        ${swatch(paint)}
        <span class="label">${name}<span class="rest">${rest}</span></span>
        <span class="count">${count}</span>
        ${cautioned ? html`<span class="rest">「いいえ」という意味ではない</span>` : nothing}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-legend": AtlasLegend;
  }
}
