import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../ui/style/shared.ts";
import type { ViewModel } from "../derive/view-model.ts";
import titleCss from "./atlas-title.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";

/** What the map says and when: stands by the map, so that a picture of it explains itself. */
@customElement("atlas-title")
export class AtlasTitle extends LitElement {
  static override readonly styles = [shared, sheet(titleCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const focused = this.view.centres.find((centre) => centre.focused);
    const [before, after] = messages.shownArea;
    return html`
      <p class="subject">${this.view.survey.subject}</p>
      <h2>${this.view.metric.label}</h2>
      <p class="question">${this.view.metric.question}</p>
      <p class="as-of">${this.view.survey.asOf}</p>
      ${focused ? html`<p class="as-of">${before}<strong>${focused.name}</strong>${after}</p>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-title": AtlasTitle;
  }
}
