import { LitElement, type PropertyValues, html } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { nextFrame } from "../../ui/timing/following-element.ts";
import { shared } from "../../ui/style/shared.ts";
import type { MapDrawing } from "../../cartography/map-drawing.ts";
import { type Shift, noShift } from "../../cartography/shift.ts";
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
  /** How far the map has been moved and zoomed since it was drawn: a gesture changes nothing else. */
  @property({ attribute: false }) shift: Shift = noShift;

  /** The drawing whose names are shown. New colours are painted first, because letters take longer. */
  @state() private named: MapDrawing | null = null;

  @query(".moved") private readonly moved!: HTMLElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { drawing, named } = this;
    if (!changed.has("drawing") || drawing === named) return;
    if (named?.paths === drawing.paths) void nextFrame().then(() => (this.named = this.drawing));
    else this.named = drawing;
  }

  protected override render() {
    const { drawing, named } = this;
    const { paths } = drawing;
    return html`<div class="moved">
      ${guard([paths], () => mapGround(paths))} ${guard([drawing], () => mapFills(drawing))}
      ${guard([paths], () => mapBorders(paths))}
      <atlas-svg-outlines .paths=${paths} .highlight=${this.highlight}></atlas-svg-outlines>
      ${guard([named], () => mapNames(named ?? drawing))}
      <slot></slot>
    </div>`;
  }

  protected override updated(): void {
    const { k, x, y } = this.shift;
    const { width, height } = this.drawing.paths.frame;
    // The ground beyond the window's frame is drawn only while it is in sight, because it makes the layers large and
    // gestures slow.
    this.toggleAttribute("data-beyond", x > 0 || y > 0 || x + k * width < width || y + k * height < height);
    this.moved.style.transform = k === 1 && x === 0 && y === 0 ? "" : `translate(${x}px, ${y}px) scale(${k})`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-svg-map": AtlasSvgMap;
  }
}
