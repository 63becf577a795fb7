import { LitElement, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import byHandCss from "./atlas-by-hand.css?inline";
import { shared } from "../style/shared.ts";
import { sheet } from "../style/sheet.ts";
import { takeWhole } from "./take-whole.ts";

/** A text that the clipboard did not take, to be copied by hand: it comes selected, and has the focus. */
@customElement("atlas-by-hand")
export class AtlasByHand extends LitElement {
  static override readonly styles = [shared, sheet(byHandCss)];

  /** What it is, or what to do with it. */
  @property({ attribute: false }) label!: string;
  /** All of it. */
  @property({ attribute: false }) text!: string;

  @query("textarea") private readonly field!: HTMLTextAreaElement;

  protected override render() {
    return html`<label class="stack gap-4 text-note"
      >${this.label}<textarea readonly rows="5" .value=${this.text} @focus=${() => this.field.select()}></textarea>
    </label>`;
  }

  protected override firstUpdated(): void {
    takeWhole(this.field);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-by-hand": AtlasByHand;
  }
}
