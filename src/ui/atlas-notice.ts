import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "./shared.ts";

/**
 * One message to the reader, with at most one thing to do about it.
 *
 * @fires act - when the reader does it
 */
@customElement("atlas-notice")
export class AtlasNotice extends LitElement {
  static override readonly styles = [
    shared,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 16px;
        padding: 10px 16px;
        border: 2px solid var(--color-neutral-solid-gray-800);
        border-radius: var(--border-radius-8);
        background: var(--atlas-ground);
        box-shadow: var(--elevation-2);
        font-size: 15px;
        line-height: 1.6;
        /* A message may quote an address, which has no place to break at. */
        overflow-wrap: anywhere;
      }
      .error {
        border-color: var(--atlas-error);
      }
    `,
  ];

  /** The message. */
  @property() message = "";
  /** Label of the button; empty where there is nothing to do but to wait. */
  @property() action = "";
  /** True for a failure, which is announced at once. */
  @property({ type: Boolean }) error = false;

  protected override render() {
    if (this.message === "") return nothing;
    return html`<div class=${this.error ? "error" : ""} role=${this.error ? "alert" : "status"}>
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
