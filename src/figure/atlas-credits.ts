import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../ui/style/shared.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { provenanceOf } from "../derive/provenance.ts";
import creditsCss from "./atlas-credits.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";

/** Sources, licence credit and what the codings are. */
@customElement("atlas-credits")
export class AtlasCredits extends LitElement {
  static override readonly styles = [shared, sheet(creditsCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const { credits } = this.view.survey;
    return html`
      <p>${credits.report}　${credits.boundaries}</p>
      <p>
        ${provenanceOf(this.view)}
        <span class="data screen-only"
          >${messages.data}<a href="./data/codings.csv">CSV</a><a href="./data/atlas.json">JSON</a></span
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
