import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../ui/style/shared.ts";
import { framedCentre } from "../derive/framed-centre.ts";
import type { ViewModel } from "../derive/view-model.ts";
import titleCss from "./atlas-title.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";

/** What the figure finds, what was asked and when: with the legend it makes the map stand on its own. */
@customElement("atlas-title")
export class AtlasTitle extends LitElement {
  static override readonly styles = [shared, sheet(titleCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const { metric, headline, caption, second } = this.view;
    const framed = framedCentre(this.view);
    const [before, after, counted] = messages.shownArea;
    this.toggleAttribute("data-second", second !== null);
    return html`
      <p class="metric text-fine soft">${metric.label}</p>
      <h2>${headline.map((phrase) => html`<span class="phrase">${phrase}</span>`)}</h2>
      <p class="words text-note soft">
        <span class="question">${caption.asked}</span>
        <span class="as-of date text-fine">${caption.asOf}</span>
        ${framed ? html`<span class="as-of phrase text-fine">${before}<strong>${framed.name}</strong>${after}<span class="phrase">${counted}</span></span>` : nothing}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-title": AtlasTitle;
  }
}
