import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ViewModel } from "../../derive/view-model.ts";
import { languageOffers } from "../../messages/languages.ts";
import { locale } from "../../messages/ja/locale.ts";
import { addressOf } from "../../state/address/address.ts";
import { addressIn } from "../../state/language.ts";
import { chooseLanguage, offeredLanguage } from "../../ui/settings/language.ts";
import { closeLabel } from "../../ui/messages.ja.ts";
import noticeCss from "../../ui/notice/atlas-notice.css?inline";
import { shared } from "../../ui/style/shared.ts";
import { sheet } from "../../ui/style/sheet.ts";

/** Offers the page in the language that the browser prefers, until the reader has followed or closed it. */
@customElement("atlas-language-offer")
export class AtlasLanguageOffer extends LitElement {
  static override readonly styles = [shared, sheet(noticeCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  @state() private offered = offeredLanguage(locale.language);

  protected override render() {
    const { offered, view } = this;
    if (offered === null) return nothing;
    const href = addressIn(offered, addressOf(view.parameters, view.vocabulary));
    return html`<div class="card cluster text-note" role="status">
      <a href=${href} lang=${offered} hreflang=${offered} @click=${() => chooseLanguage(offered)}
        >${languageOffers[offered]}</a
      >
      <button class="button" @click=${this.close}>${closeLabel}</button>
    </div>`;
  }

  private close(): void {
    chooseLanguage(locale.language);
    this.offered = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-language-offer": AtlasLanguageOffer;
  }
}
