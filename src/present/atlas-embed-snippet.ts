import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../export/atlas-copyable.ts";
import { embedSnippet } from "../state/embed.ts";
import { dialogSection } from "../ui/dialog/dialog-section.ts";
import { shared } from "../ui/style/shared.ts";
import { encode } from "../state/address.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { applicationName } from "../messages/ja.ts";
import { viewName } from "../derive/view-name.ts";
import { pageAddress } from "../ui/page-address.ts";
import { messages } from "./messages.ja.ts";

/** The HTML that puts what is shown into another page, to be copied. */
@customElement("atlas-embed-snippet")
export class AtlasEmbedSnippet extends LitElement {
  static override readonly styles = [shared, dialogSection];

  /** What the frame shows. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const { lead, field, copy } = messages.embedding;
    return html`<p>${lead}</p>
      <atlas-copyable .label=${field} .press=${copy} .text=${this.snippet()}></atlas-copyable>`;
  }

  private snippet(): string {
    const query = encode({ ...this.view.parameters, mode: "embed" }, this.view.vocabulary);
    return embedSnippet({
      address: pageAddress(`?${query}`),
      title: messages.embedding.title(applicationName, viewName(this.view), this.view.survey.asOf),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-embed-snippet": AtlasEmbedSnippet;
  }
}
