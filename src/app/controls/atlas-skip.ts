import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ViewLayout } from "../../state/view-traits.ts";
import { focusForNow } from "../../ui/focus-for-now.ts";
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
    if (main) focusForNow(main);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-skip": AtlasSkip;
  }
}
