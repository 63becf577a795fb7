import { LitElement, html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../ui/style/shared.ts";
import type { Part } from "../../cartography/frame.ts";
import { viewBoxOf } from "../../cartography/path-data.ts";
import { symbolsOf } from "../../cartography/symbols.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import "./atlas-symbol-swatch.ts";
import { symbolMark } from "./symbol-mark.ts";
import symbolsCss from "./atlas-symbols.css?inline";
import { sheet } from "../../ui/style/sheet.ts";

/**
 * The second metric over the large map: a symbol at every label point.
 *
 * Over the SVG map it uses the drawing's coordinates and scales with it, because paper has another box size, which no
 * script knows before printing. Over MapLibre, which is not printed, it uses the screen's coordinates.
 */
@customElement("atlas-symbols")
export class AtlasSymbols extends LitElement {
  static override readonly styles = [shared, sheet(symbolsCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** Projects longitude and latitude to the drawing or the box. A new function means a new camera. */
  @property({ attribute: false }) project!: (point: readonly [number, number]) => readonly [number, number];
  /** What is framed of the drawing that contains the points; null where they lie in the element's own box. */
  @property({ attribute: false }) framed: Part | null = null;
  /** Size of the symbols: 1 is that of the legend. */
  @property({ type: Number }) scale = 1;

  protected override render() {
    const { second, municipalities } = this.view;
    if (!second) return nothing;
    const symbols = symbolsOf(second.classes);
    return html`<svg viewBox=${this.framed ? viewBoxOf(this.framed, 1) : nothing} aria-hidden="true">
      ${municipalities.map(({ code, labelPoint }) => {
        const value = second.classOf[code]?.value ?? "";
        const shape = symbols.get(value);
        if (!shape) return nothing;
        const [x, y] = this.project(labelPoint);
        return svg`<g data-symbol=${code} data-value=${value}
          transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${this.scale})">${symbolMark(shape)}</g>`;
      })}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-symbols": AtlasSymbols;
  }
}
