import { LitElement, html, nothing, svg } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { borderLines, ground } from "../../theme/palette.ts";
import { shared } from "../../ui/style/shared.ts";
import { mapPattern } from "./map-pattern.ts";
import { hitTestOf } from "./small-hits.ts";
import { type SmallFill, smallLines } from "../../cartography/small-map.ts";
import { unitsPerPixel, viewBoxOf } from "../../cartography/path-data.ts";
import type { MapPaths } from "../../cartography/paths.ts";
import { type Highlight, noAttention } from "../../derive/highlight.ts";
import { requestAttention } from "../../ui/atlas-event.ts";
import { pointMunicipality, pressMunicipality } from "../../ui/press-municipality.ts";
import "./atlas-svg-outlines.ts";
import smallMapCss from "./atlas-small-map.css?inline";
import { sheet } from "../../ui/style/sheet.ts";

/**
 * One map among many: fills, patterns, borders and outlines, in whatever box it is put into. It has no names, and no
 * hatch for the scope, which would drown the smaller municipalities.
 */
@customElement("atlas-small-map")
export class AtlasSmallMap extends LitElement {
  static override readonly styles = [shared, sheet(smallMapCss)];

  /** The paths; all maps of a page share one object. */
  @property({ attribute: false }) paths!: MapPaths;
  /** The classes on it. */
  @property({ attribute: false }) fills!: readonly SmallFill[];
  /** What is outlined. */
  @property({ attribute: false }) highlight!: Highlight;

  @query("svg") private readonly drawing!: SVGSVGElement;

  constructor() {
    super();
    this.addEventListener("pointermove", this.onPointer);
    this.addEventListener("pointerleave", () => requestAttention(this, noAttention));
    this.addEventListener("click", this.onClick);
  }

  protected override render() {
    const { paths, fills, highlight } = this;
    return html`
      ${guard([paths, fills], () => this.drawGround())}
      <atlas-svg-outlines fit="slice" .paths=${paths} .highlight=${highlight}></atlas-svg-outlines>
    `;
  }

  protected override updated(): void {
    this.classList.toggle("over", this.highlight.hovered !== null);
  }

  private drawGround() {
    const { paths, fills } = this;
    const wide = ({ width }: { readonly width: number }) => width * unitsPerPixel;
    const { prefecture, municipal, outer, area } = borderLines;
    return html`<svg viewBox=${viewBoxOf(paths.frame)} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>${fills.map(({ paint: { pattern } }) => (pattern === null ? nothing : mapPattern(pattern)))}</defs>
      ${paths.extent === "" ? nothing : svg`<rect width="100%" height="100%" fill=${ground.sea}></rect>`}
      <path d=${paths.neighbours} fill=${ground.neighbours}></path>
      <path d=${paths.prefecture} fill="none" stroke=${prefecture.line} stroke-width=${wide(prefecture)}></path>
      ${fills.map(
        ({ path, paint, value }) => svg`<path d=${path} fill=${paint.fill} data-value=${value}></path>
          ${paint.pattern ? svg`<path d=${path} fill="url(#${paint.pattern.id})"></path>` : nothing}`,
      )}
      <g fill="none" stroke-linejoin="round">
        ${smallLines(fills, paths).map(
          ({ ink, path }) => svg`<path d=${path} stroke=${ink} stroke-width=${wide(municipal)}></path>`,
        )}
        <path d=${paths.outer} stroke=${outer.line} stroke-width=${wide(outer)}></path>
        <path d=${paths.area} stroke=${area.line} stroke-width=${wide(area)}></path>
      </g>
    </svg>`;
  }

  private codeUnder({ clientX, clientY }: MouseEvent): string | null {
    const matrix = this.drawing.getScreenCTM();
    if (!matrix) return null;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return hitTestOf(this.paths)(x / unitsPerPixel, y / unitsPerPixel);
  }

  private onPointer(event: PointerEvent): void {
    pointMunicipality(this, event, (over) => this.codeUnder(over), this.highlight.hovered);
  }

  private onClick(event: MouseEvent): void {
    const code = this.codeUnder(event);
    if (code !== null) pressMunicipality(this, event, code, this.highlight.selected);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-small-map": AtlasSmallMap;
  }
}
