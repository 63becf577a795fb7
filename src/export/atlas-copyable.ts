import { LitElement, type PropertyValues, html } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { shared } from "../ui/style/shared.ts";
import { takeWhole } from "../ui/field/take-whole.ts";
import { copyText } from "../ui/copy-text.ts";
import { copyableMessages } from "./messages.ja.ts";

/** A text with a button that copies it. Where the clipboard refuses, the text is selected, to be copied by hand. */
@customElement("atlas-copyable")
export class AtlasCopyable extends LitElement {
  static override readonly styles = [shared];

  /** What the text is. */
  @property({ attribute: false }) label = "";
  /** The button's label. */
  @property({ attribute: false }) press = "";
  /** All of it. */
  @property({ attribute: false }) text = "";

  @state() private told = "";

  @query("textarea") private readonly field!: HTMLTextAreaElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("text")) this.told = "";
  }

  protected override render() {
    return html`<div class="stack">
      <textarea class="text-fine" readonly rows="4" aria-label=${this.label} .value=${this.text}></textarea>
      <div class="cluster">
        <button class="button" @click=${this.copy}>${this.press}</button>
        <p role="status">${this.told}</p>
      </div>
    </div>`;
  }

  private async copy(): Promise<void> {
    const { kind } = await copyText(this.text);
    this.told = kind === "copied" ? copyableMessages.copied : copyableMessages.notCopied;
    if (kind !== "copied") takeWhole(this.field);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-copyable": AtlasCopyable;
  }
}
