import { LitElement, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { suspicionLabels } from "../messages/ja.ts";
import type { Misprint } from "../model/report.ts";
import { shared } from "../ui/style/shared.ts";
import "./atlas-term.ts";
import type { AtlasTerm } from "./atlas-term.ts";
import misprintCss from "./atlas-misprint.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";

/**
 * A suspected misprint in a running text. Its content is the printed text; the likely reading stands beside it, and the
 * reason appears on hover, focus or touch. Additions cannot be selected, so that a copy holds the report's own text, and
 * are no text of the page, so that the browser finds the printed sentence whole; screen readers read them all the same.
 */
@customElement("atlas-misprint")
export class AtlasMisprint extends LitElement {
  static override readonly styles = [shared, sheet(misprintCss)];

  /** What is suspected. */
  @property({ attribute: false }) misprint!: Misprint;
  /** False where the misprint continues in the next piece: the likely reading stands after the last one. */
  @property({ attribute: false }) ends = true;
  /** Whether it is inside a control. Then only a pointer that rests on the likely reading is told the reason. */
  @property({ attribute: false }) passive = false;
  /** Whether the Tab key leads to its likely reading. */
  @property({ attribute: false }) stop = true;

  @query("atlas-term") private readonly term!: AtlasTerm | null;

  /** Waits for the elements inside it as well. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.term?.updateComplete;
    return complete;
  }

  /** Focuses the likely reading, by which the reason opens. */
  override focus(): void {
    this.term?.focus();
  }

  // One line, because white space between the pieces would be visible.
  protected override render() {
    const { reading, why, confidence } = this.misprint;
    const likely = messages.misprint.likely(reading);
    return html`<span class="wave"><slot></slot></span>${
        this.ends
          ? html`<span class="added soft plain" data-added
              ><atlas-term
                .heading=${suspicionLabels[confidence]}
                .text=${why}
                .label=${likely}
                .stop=${this.stop}
                ?passive=${this.passive}
                ><span class="likely" data-reading=${likely}></span></atlas-term
            ></span>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-misprint": AtlasMisprint;
  }
}
