import { LitElement, type SVGTemplateResult, type TemplateResult, html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { nameHalo, borderLines, ground, paper, patternPath } from "../../theme/palette.ts";
import { shared } from "../../ui/style/shared.ts";
import { type MapDrawing, type DrawnShape, patterns } from "../../cartography/map-drawing.ts";
import type { Highlight } from "../../derive/highlight.ts";
import "./atlas-svg-outlines.ts";
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
    return html`
      ${guard([drawing], () => drawGround(drawing))}
      <atlas-svg-outlines .paths=${drawing.paths} .highlight=${this.highlight}></atlas-svg-outlines>
      ${guard([drawing], () => drawNames(drawing))}
      <slot></slot>
    `;
  }
}

function drawGround({ paths, shapes, municipal: lines }: MapDrawing): TemplateResult {
  const { width, height } = paths.frame;
  const { prefecture, municipal, outer, area } = borderLines;
  return html`<svg class="ground" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    <defs>
      ${patterns.map(
        (pattern) => svg`<pattern id=${pattern.id} width=${pattern.size} height=${pattern.size}
          patternUnits="userSpaceOnUse"><path d=${patternPath(pattern)} stroke=${pattern.color}
          stroke-width=${pattern.strokeWidth} stroke-linecap="round"></path></pattern>`,
      )}
    </defs>
    <rect width=${width} height=${height} fill=${paper}></rect>
    <path d=${paths.extent} fill=${ground.sea}></path>
    <path d=${paths.neighbours} fill=${ground.neighbours}></path>
    <path d=${paths.prefecture} fill="none" stroke=${prefecture.line} stroke-width=${prefecture.width}></path>
    ${shapes.map((shape) => drawShape(shape))}
    <g class="over" fill="none" stroke-linejoin="round">
      ${lines.map(({ ink, path }) => svg`<path d=${path} stroke=${ink} stroke-width=${municipal.width}></path>`)}
      <path d=${paths.outer} stroke=${outer.line} stroke-width=${outer.width}></path>
      <path d=${paths.area} stroke=${area.line} stroke-width=${area.width}></path>
    </g>
  </svg>`;
}

function drawNames({ paths, labels, fontSize }: MapDrawing): TemplateResult {
  const { width, height } = paths.frame;
  return html`<svg
    class="names"
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
    focusable="false"
    font-size=${fontSize}
  >
    ${labels.map(
      ({ x, y, text, ink, halo }) =>
        svg`<text x=${x.toFixed(1)} y=${y.toFixed(1)} fill=${ink} stroke=${halo} stroke-width=${nameHalo}>${text}</text>`,
    )}
  </svg>`;
}

function drawShape({ code, path, paint }: DrawnShape): SVGTemplateResult {
  return svg`
    <path d=${path} fill=${paint.fill} data-code=${code}></path>
    ${paint.pattern ? svg`<path class="over" d=${path} fill="url(#${paint.pattern.id})"></path>` : nothing}
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-svg-map": AtlasSvgMap;
  }
}
