import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Direction } from "../../model/geography.ts";
import { shared } from "../../ui/style/shared.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { panned } from "./messages.ja.ts";
import panCss from "./atlas-pan.css?inline";

/** What each button draws: an arrowhead in a box of 24. */
const heads: Readonly<Record<Direction, string>> = {
  left: "M15 5L8 12L15 19",
  up: "M5 15L12 8L19 15",
  down: "M5 9L12 16L19 9",
  right: "M9 5L16 12L9 19",
};

/** Four buttons that move a large map, for who does not drag. */
@customElement("atlas-pan")
export class AtlasPan extends LitElement {
  static override readonly styles = [shared, sheet(panCss)];

  /** Moves the map. */
  @property({ attribute: false }) panBy!: (direction: Direction) => void;

  protected override render() {
    return (Object.keys(heads) as Direction[]).map(
      (direction) =>
        html`<button
          class="button square"
          aria-label=${panned[direction]}
          title=${panned[direction]}
          @click=${() => this.panBy(direction)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d=${heads[direction]}
              fill="none"
              stroke="currentColor"
              stroke-width="2.5"
              stroke-linecap="round"
              stroke-linejoin="round"
            ></path>
          </svg>
        </button>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-pan": AtlasPan;
  }
}
