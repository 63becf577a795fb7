import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../ui/style/shared.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { provenanceOf } from "../derive/wording/provenance.ts";
import creditsCss from "./atlas-credits.css?inline";
import { sheet } from "../ui/style/sheet.ts";

/** Sources, licence credit and what the codings are. */
@customElement("atlas-credits")
export class AtlasCredits extends LitElement {
  static override readonly styles = [shared, sheet(creditsCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const { credits, shortProvenance } = this.view.survey;
    const framed = this.view.parameters.mode === "embed" ? " framed close-set" : "";
    return html`<p class="cluster remark${framed}">
      <span>${credits.report}</span> <span>${credits.boundaries}</span>
      <span class="whole">${provenanceOf(this.view)}</span>
      <span class="short">${provenanceOf(this.view, shortProvenance)}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-credits": AtlasCredits;
  }
}
