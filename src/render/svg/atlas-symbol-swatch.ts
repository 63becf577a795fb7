import { LitElement, css, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../ui/shared.ts";
import { symbolsOf } from "../../cartography/symbols.ts";
import type { ClassView } from "../../derive/legend-classes.ts";
import { symbolSwatch } from "./symbol-mark.ts";

/** The symbol of a second metric's class beside its word: an element, so that the tooltip needs no code of symbols. */
@customElement("atlas-symbol-swatch")
export class AtlasSymbolSwatch extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        /* As wide as a swatch of colour, which stands above it. */
        width: 32px;
        height: 22px;
        text-align: center;
      }
    `,
  ];

  /** The metric's classes in the legend's order. */
  @property({ attribute: false }) classes: readonly ClassView[] = [];
  /** The class's value. */
  @property() value = "";

  protected override render() {
    const shape = symbolsOf(this.classes).get(this.value);
    return shape ? symbolSwatch(shape) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-symbol-swatch": AtlasSymbolSwatch;
  }
}
