import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { citationsOf, citedCoding } from "../../derive/citations.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { encode } from "../../state/address/address.ts";
import { citationQuery } from "../../state/citation.ts";
import { dialogSection } from "../../ui/dialog/dialog-section.ts";
import { citedPageAddress } from "../../ui/page-address.ts";
import { shared } from "../../ui/style/shared.ts";
import "../atlas-copyable.ts";
import { citationsMessages as messages } from "../messages.ja.ts";

/** Citations of the site, of what is shown, and of the selected municipality's value, to be copied. */
@customElement("atlas-citations")
export class AtlasCitations extends LitElement {
  static override readonly styles = [shared, dialogSection];

  /** What is cited. */
  @property({ attribute: false }) view!: ViewModel;

  /** The day on which the dialog was opened. */
  private readonly read = new Date();

  protected override render() {
    const { view, read } = this;
    const { site, view: viewCited } = citationsOf(
      view,
      {
        site: citedPageAddress(""),
        view: citedPageAddress(encode({ ...view.parameters, mode: "explore" }, view.vocabulary)),
      },
      read,
    );
    const { panel } = view;
    const coding =
      panel.kind === "municipality"
        ? citedCoding(panel.active, citedPageAddress(citationQuery(panel.active.cited)), read)
        : null;
    const { ofView, ofSite, ofCoding, lead } = messages;
    return html`<p>${lead}</p>
      ${citation(ofView, viewCited)} ${coding === null ? nothing : citation(ofCoding, coding)} ${citation(ofSite, site)}`;
  }
}

function citation(label: string, text: string) {
  return html`<h3 class="below-16">${label}</h3>
    <atlas-copyable class="below-4" .label=${label} .press=${messages.copy} .text=${text}></atlas-copyable>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-citations": AtlasCitations;
  }
}
