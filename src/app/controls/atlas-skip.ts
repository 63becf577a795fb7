import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ViewLayout } from "../../state/view-traits.ts";
import { shared } from "../../ui/style/shared.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";
import skipCss from "./atlas-skip.css?inline";

/**
 * The first stop of the Tab key, seen only while it has the focus: leads past the bar and the metrics to the view. No link:
 * the address's `#…` names places in texts.
 */
@customElement("atlas-skip")
export class AtlasSkip extends LitElement {
  static override readonly styles = [shared, sheet(skipCss)];

  /** How the view is laid out. */
  @property() layout: ViewLayout = "beside";

  protected override render() {
    return html`<button class="button" @click=${this.skip}>${messages.skip[this.layout]}</button>`;
  }

  private skip(): void {
    const main = this.parentNode?.querySelector("main");
    if (!main) return;
    // Only for now: a press on what it holds must not give it the focus.
    main.tabIndex = -1;
    main.focus();
    main.addEventListener("blur", () => main.removeAttribute("tabindex"), { once: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-skip": AtlasSkip;
  }
}
