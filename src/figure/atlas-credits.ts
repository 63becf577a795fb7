import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../ui/shared.ts";
import type { View } from "../derive/view-model.ts";
import { provenanceOf } from "../derive/provenance.ts";
import { boundaryCredit, reportCredit } from "../messages/words.ts";

/** Sources, licence credit and what the codings are. */
@customElement("atlas-credits")
export class AtlasCredits extends LitElement {
  static override readonly styles = [
    shared,
    css`
      p {
        font-size: 12px;
        line-height: 1.6;
        color: var(--atlas-text-soft);
      }
      .data {
        display: var(--atlas-data-links, inline);
      }
      a {
        display: inline-block;
        min-height: 24px;
        margin-inline-end: 8px;
        color: var(--atlas-key);
        text-underline-offset: 3px;
      }
    `,
  ];

  /** What is shown now. */
  @property({ attribute: false }) view!: View;

  protected override render() {
    return html`
      <p>${reportCredit}　${boundaryCredit}</p>
      <p>
        ${provenanceOf(this.view)}
        <span class="data screen-only"
          >データ：<a href="./data/codings.csv">CSV</a><a href="./data/atlas.json">JSON</a></span
        >
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-credits": AtlasCredits;
  }
}
