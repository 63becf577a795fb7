import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ViewModel } from "../../derive/view-model.ts";
import { languageNames } from "../../messages/languages.ts";
import { locale } from "../../messages/ja/locale.ts";
import { offeredLanguages } from "../../model/offered-languages.ts";
import { addressOf } from "../../state/address/address.ts";
import { addressIn } from "../../state/language.ts";
import { chooseLanguage } from "../../ui/settings/language.ts";
import { shared } from "../../ui/style/shared.ts";

/** Leads to what is shown, in the other languages. */
@customElement("atlas-language")
export class AtlasLanguage extends LitElement {
  static override readonly styles = [shared];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const { parameters, vocabulary } = this.view;
    const rest = addressOf(parameters, vocabulary);
    return offeredLanguages
      .filter((language) => language !== locale.language)
      .map(
        (language) =>
          html`<a
            class="link aligned nowrap text-fine"
            href=${addressIn(language, rest)}
            lang=${language}
            hreflang=${language}
            @click=${() => chooseLanguage(language)}
            >${languageNames[language]}</a
          >`,
      );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-language": AtlasLanguage;
  }
}
