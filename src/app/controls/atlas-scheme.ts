import { LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import { chooseScheme, chosenScheme, schemes } from "../../ui/settings/scheme.ts";
import { shared } from "../../ui/style/shared.ts";
import { messages } from "../messages.ja.ts";
import { settingSelect } from "./setting-select.ts";

/** Chooses whether the page is light or dark. The figure stays on white paper, as it is saved. */
@customElement("atlas-scheme")
export class AtlasScheme extends LitElement {
  static override readonly styles = [shared];

  protected override render() {
    return settingSelect(messages.settings.scheme, schemes, chosenScheme(), chooseScheme);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-scheme": AtlasScheme;
  }
}
