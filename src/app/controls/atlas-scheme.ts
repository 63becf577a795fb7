import { LitElement, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { type Scheme, chooseScheme, chosenScheme, schemes } from "../../ui/scheme.ts";
import { shared } from "../../ui/style/shared.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";
import schemeCss from "./atlas-scheme.css?inline";

/** Chooses whether the page is light or dark. The figure stays on white paper, as it is saved. */
@customElement("atlas-scheme")
export class AtlasScheme extends LitElement {
  static override readonly styles = [shared, sheet(schemeCss)];

  @state() private scheme: Scheme = chosenScheme();

  protected override render() {
    const { label, of } = messages.settings.scheme;
    return html`<select aria-label=${label} title=${label} @change=${this.onChange}>
      ${schemes.map((scheme) => html`<option value=${scheme} ?selected=${scheme === this.scheme}>${of[scheme]}</option>`)}
    </select>`;
  }

  private onChange(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.scheme = schemes.find((scheme) => scheme === value) ?? "auto";
    chooseScheme(this.scheme);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-scheme": AtlasScheme;
  }
}
