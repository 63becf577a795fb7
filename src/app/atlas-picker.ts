import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { afterPaint } from "../ui/after-paint.ts";
import { searchMetricId } from "../model/hit-steps.ts";
import { shared } from "../ui/shared.ts";
import type { View } from "../derive/view-model.ts";
import { requestAction } from "../ui/atlas-event.ts";

/** The metrics, each with its question; choosing one asks for it at once. */
@customElement("atlas-picker")
export class AtlasPicker extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        container-type: inline-size;
      }
      .group {
        display: flex;
        flex-direction: column;
      }
      .heading {
        padding: 0 16px 6px;
        font-size: 14px;
        font-weight: 700;
        color: var(--atlas-text-soft);
      }
      label {
        position: relative;
        display: block;
        padding: 5px 12px 5px 40px;
        border-inline-start: 4px solid transparent;
        cursor: pointer;
      }
      label:hover {
        background: var(--atlas-ground-soft);
      }
      label:has(:checked) {
        border-color: var(--atlas-key);
        background: var(--atlas-key-soft);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--color-neutral-black);
        outline-offset: -3px;
        box-shadow: inset 0 0 0 6px var(--atlas-focus);
      }
      input {
        position: absolute;
        inset-inline-start: 12px;
        top: 8px;
        width: 18px;
        height: 18px;
        margin: 0;
        accent-color: var(--atlas-key);
      }
      input:focus-visible {
        outline: none;
        box-shadow: none;
      }
      .name {
        display: block;
        font-size: 16px;
        font-weight: 700;
        line-height: 1.3;
      }
      .question {
        display: block;
        font-size: 12.5px;
        line-height: 1.3;
        text-wrap: pretty;
        word-break: auto-phrase;
        color: var(--atlas-text-soft);
      }
      /* Wider than the rail: a strip that scrolls. */
      @container (min-width: 310px) {
        .heading {
          display: none;
        }
        .group {
          position: relative;
          flex-direction: row;
          gap: 8px;
          overflow-x: auto;
          padding: 8px 16px;
          scroll-snap-type: x proximity;
        }
        label {
          flex: none;
          scroll-snap-align: center;
          padding: 8px 14px;
          border: 1px solid var(--atlas-line-strong);
          border-radius: var(--border-radius-full);
        }
        label:has(:checked) {
          border-color: var(--atlas-key);
          background: var(--atlas-key);
          color: var(--color-neutral-white);
        }
        label:has(:focus-visible) {
          outline-offset: 0;
          box-shadow: 0 0 0 5px var(--atlas-focus);
        }
        input {
          opacity: 0;
          inset: 0;
          width: 100%;
          height: 100%;
        }
        .name {
          font-size: 15px;
        }
        .question {
          display: none;
        }
      }
    `,
  ];

  /** What is shown now. */
  @property({ attribute: false }) view!: View;

  protected override render() {
    return html`
      <div class="heading" id="heading">指標</div>
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
  private get entries(): View["metrics"] {
    const { metrics } = this.view;
    return [...metrics].sort((a, b) => Number(b.id === searchMetricId) - Number(a.id === searchMetricId));
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get("view") as View | undefined;
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
