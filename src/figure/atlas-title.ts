import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../ui/shared.ts";
import type { View } from "../derive/view-model.ts";
import { asOf, subject } from "../messages/words.ts";

/** What the map says and when: stands by the map, so that a picture of it explains itself. */
@customElement("atlas-title")
export class AtlasTitle extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .subject {
        font-size: 13px;
        line-height: 1.5;
        color: var(--atlas-text-soft);
        text-wrap: balance;
        word-break: auto-phrase;
      }
      h2 {
        margin: 2px 0 4px;
        font-size: 30px;
        font-weight: 700;
        line-height: 1.25;
        text-wrap: balance;
        word-break: auto-phrase;
        letter-spacing: 0.01em;
      }
      .question {
        font-size: 17px;
        line-height: 1.55;
        text-wrap: balance;
        word-break: auto-phrase;
      }
      .as-of {
        margin-top: 6px;
        font-size: 14px;
        line-height: 1.5;
        color: var(--atlas-text-soft);
      }
      @media screen and (max-width: 899px) {
        .subject {
          font-size: 12px;
        }
        h2 {
          margin: 0;
          font-size: 22px;
        }
        .as-of {
          margin-top: 2px;
          font-size: 13px;
        }
        .question {
          font-size: 15px;
          text-wrap: wrap;
        }
      }
    `,
  ];

  /** What is shown now. */
  @property({ attribute: false }) view!: View;

  protected override render() {
    const focused = this.view.centres.find((centre) => centre.focused);
    return html`
      <p class="subject">${subject}</p>
      <h2>${this.view.metric.label}</h2>
      <p class="question">${this.view.metric.question}</p>
      <p class="as-of">${asOf}</p>
      ${focused ? html`<p class="as-of">表示範囲：<strong>${focused.name}</strong>の圏域</p>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-title": AtlasTitle;
  }
}
