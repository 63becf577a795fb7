import { LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../ui/style/shared.ts";
import { symbolsOf } from "../../cartography/symbols.ts";
import type { LegendClass } from "../../derive/legend-classes.ts";
import { symbolSwatch } from "./symbol-mark.ts";
import symbolSwatchCss from "./atlas-symbol-swatch.css?inline";
import { sheet } from "../../ui/style/sheet.ts";

/** The symbol of a second metric's class. It is an element, so that the tooltip need not load the code of symbols. */
@customElement("atlas-symbol-swatch")
export class AtlasSymbolSwatch extends LitElement {
  static override readonly styles = [shared, sheet(symbolSwatchCss)];

  /** The metric's classes in the legend's order. */
  @property({ attribute: false }) classes: readonly LegendClass[] = [];
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
