import { LitElement, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { type RendererSetting, chooseRenderer, chosenRenderer, rendererSettings } from "../../ui/renderer-setting.ts";
import { shared } from "../../ui/style/shared.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";
import schemeCss from "./atlas-scheme.css?inline";

/** Chooses what draws the large map, for people whose graphics driver is bad. */
@customElement("atlas-renderer-choice")
export class AtlasRendererChoice extends LitElement {
  static override readonly styles = [shared, sheet(schemeCss)];

  @state() private setting: RendererSetting = chosenRenderer();

  protected override render() {
    const { label, of } = messages.settings.renderer;
    return html`<select aria-label=${label} title=${label} @change=${this.onChange}>
      ${rendererSettings.map(
        (setting) => html`<option value=${setting} ?selected=${setting === this.setting}>${of[setting]}</option>`,
      )}
    </select>`;
  }

  private onChange(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.setting = rendererSettings.find((setting) => setting === value) ?? "auto";
    chooseRenderer(this.setting);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-renderer-choice": AtlasRendererChoice;
  }
}
