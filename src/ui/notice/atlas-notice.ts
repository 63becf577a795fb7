import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../style/shared.ts";
import noticeCss from "./atlas-notice.css?inline";
import { AtlasEvent } from "../atlas-event.ts";
import { sheet } from "../style/sheet.ts";

/**
 * One message to the reader, with what can be done about it.
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
  /**
   * Label of the button that opens the page anew, because what is missing may not come to this one; empty for no
   * button.
   */
  @property() anew = "";
  /** True for a failure; screen readers announce it at once. */
  @property({ type: Boolean }) error = false;

  protected override render() {
    if (this.message === "") return nothing;
    return html`<div
      class="card cluster text-note ${this.error ? "error" : ""}"
      role=${this.error ? "alert" : "status"}
    >
      <span>${this.message}</span>
      ${this.button(this.action, () => new Event("act"))}
      ${this.button(this.anew, () => new AtlasEvent({ kind: "page-anew" }))}
    </div>`;
  }

  private button(label: string, event: () => Event) {
    if (label === "") return nothing;
    return html`<button class="button" @click=${() => this.dispatchEvent(event())}>${label}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-notice": AtlasNotice;
  }
}
