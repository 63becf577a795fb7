import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { suspicionLabels } from "../messages/ja.ts";
import type { Misprint } from "../model/report.ts";
import { shared } from "../ui/style/shared.ts";
import "./atlas-term.ts";
import misprintCss from "./atlas-misprint.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";

/**
 * A suspected misprint in a running text. Its content is the text as printed; beside it stands how it likely reads, and
 * why is told on hover, focus or touch. What is added can't be selected: what is copied is the report's own text.
 */
@customElement("atlas-misprint")
export class AtlasMisprint extends LitElement {
  static override readonly styles = [shared, sheet(misprintCss)];

  /** What is suspected. */
  @property({ attribute: false }) misprint!: Misprint;
  /** False where the misprint goes on in the next line: the reading stands at its end. */
  @property({ attribute: false }) ends = true;
  /** Whether it stands in something that is pressed: why is then told to a pointer that rests on the reading alone. */
  @property({ attribute: false }) passive = false;

  /** Drawn once what stands in it is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.renderRoot.querySelector("atlas-term")?.updateComplete;
    return complete;
  }

  // One line: white space between the pieces would be shown.
  protected override render() {
    const { reading, why, confidence } = this.misprint;
    return html`<span class="printed"><slot></slot></span
      >${this.ends ? html`<span class="added soft" data-added><atlas-term .heading=${suspicionLabels[confidence]} .text=${why} ?passive=${this.passive}>${messages.misprint.likely(reading)}</atlas-term></span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-misprint": AtlasMisprint;
  }
}
