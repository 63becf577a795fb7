import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { shared } from "../../ui/style/shared.ts";
import type { MapDrawing } from "../../cartography/map-drawing.ts";
import type { Highlight } from "../../derive/highlight.ts";
import "./atlas-svg-outlines.ts";
import { mapBorders, mapFills, mapGround, mapNames } from "./map-layers.ts";
import svgMapCss from "./atlas-svg-map.css?inline";
import { sheet } from "../../ui/style/sheet.ts";

/**
 * Puts a map drawing on the page. Municipalities carry `data-code`, which identifies the pointer's target. The listbox
 * gives names and keyboard access, so the drawing is hidden from assistive technology. Slotted content is laid over it.
 */
@customElement("atlas-svg-map")
export class AtlasSvgMap extends LitElement {
  static override readonly styles = [shared, sheet(svgMapCss)];

  /** What is drawn. */
  @property({ attribute: false }) drawing!: MapDrawing;
  /** What is outlined. */
  @property({ attribute: false }) highlight!: Highlight;

  protected override render() {
    const { drawing } = this;
    const { paths } = drawing;
    return html`
      ${guard([paths], () => mapGround(paths))} ${guard([drawing], () => mapFills(drawing))}
      ${guard([paths], () => mapBorders(paths))}
      <atlas-svg-outlines .paths=${paths} .highlight=${this.highlight}></atlas-svg-outlines>
      ${guard([drawing], () => mapNames(drawing))}
      <slot></slot>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-svg-map": AtlasSvgMap;
  }
}
