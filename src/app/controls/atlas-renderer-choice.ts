import { LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import { chooseRenderer, chosenRenderer, rendererSettings } from "../../ui/settings/renderer-setting.ts";
import { shared } from "../../ui/style/shared.ts";
import { messages } from "../messages.ja.ts";
import { settingSelect } from "./setting-select.ts";

/** Chooses what draws the large map, for people whose graphics driver is bad. */
@customElement("atlas-renderer-choice")
export class AtlasRendererChoice extends LitElement {
  static override readonly styles = [shared];

  protected override render() {
    return settingSelect(messages.settings.renderer, rendererSettings, chosenRenderer(), chooseRenderer);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-renderer-choice": AtlasRendererChoice;
  }
}
