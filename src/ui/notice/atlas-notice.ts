import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../style/shared.ts";
import noticeCss from "./atlas-notice.css?inline";
import { sheet } from "../style/sheet.ts";

/**
 * One message to the reader, with at most one thing to do about it.
 *
 * @fires act - when the reader presses the button
 */
@customElement("atlas-notice")
export class AtlasNotice extends LitElement {
  static override readonly styles = [shared, sheet(noticeCss)];

  /** The message. */
  @property() message = "";
  /** Label of the button; empty for no button. */
  @property() action = "";
  /** True for a failure; screen readers announce it at once. */
  @property({ type: Boolean }) error = false;

  protected override render() {
    if (this.message === "") return nothing;
    return html`<div class="cluster prose ${this.error ? "error" : ""}" role=${this.error ? "alert" : "status"}>
      <span>${this.message}</span>
      ${
        this.action === ""
          ? nothing
          : html`<button class="button" @click=${() => this.dispatchEvent(new Event("act"))}>${this.action}</button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-notice": AtlasNotice;
  }
}
