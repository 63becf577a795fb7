import { LitElement, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import dialogCss from "./atlas-dialog.css?inline";
import { DialogEvent } from "./dialog-event.ts";
import { closeLabel } from "../messages.ja.ts";
import { shared } from "../style/shared.ts";
import { sheet } from "../style/sheet.ts";

/**
 * A modal dialog. It opens when it is connected, and its owner removes it when it has closed.
 *
 * @slot - its body, which scrolls where it is longer than the dialog
 * @slot foot - what stays in sight below the body
 * @csspart dialog - the dialog's own box
 * @fires atlas-dialog - when it has opened or closed, in whatever way; crosses shadow roots
 * @fires close - when it has closed
 */
@customElement("atlas-dialog")
export class AtlasDialog extends LitElement {
  static override readonly styles = [shared, sheet(dialogCss)];

  /** Its accessible name and heading. */
  @property({ attribute: false }) heading = "";
  /** Its size where there is plenty of room. */
  @property({ reflect: true }) size: "small" | "medium" | "large" = "medium";

  @query("dialog") private readonly dialog!: HTMLDialogElement;

  /** Whether it is open. */
  get open(): boolean {
    return this.dialog.open;
  }

  /** Closes it; the events follow. */
  close(): void {
    this.dialog.close();
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
    this.dispatchEvent(new DialogEvent("opened", this));
  }

  protected override render() {
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.onClose} @keydown=${this.onKeydown}>
      <div class="head">
        <h2 id="title">${this.heading}</h2>
        <button class="button" @click=${() => this.close()}>${closeLabel}</button>
      </div>
      <slot></slot>
      <slot name="foot"></slot>
    </dialog>`;
  }

  private onClose(): void {
    this.dispatchEvent(new DialogEvent("closed", this));
    this.dispatchEvent(new Event("close"));
  }

  /** Escape closes only the dialog; it must not also clear the selection behind it. */
  private onKeydown(event: KeyboardEvent): void {
    if (event.key === "Escape") event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-dialog": AtlasDialog;
  }
}
