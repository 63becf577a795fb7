import { LitElement, type SVGTemplateResult, html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { outlines } from "../../theme/palette.ts";
import { shared } from "../../ui/style/shared.ts";
import { unitsPerPixel, viewBoxOf } from "../../cartography/path-data.ts";
import type { MapPaths } from "../../cartography/paths.ts";
import type { Highlight } from "../../derive/highlight.ts";
import svgOutlinesCss from "./atlas-svg-outlines.css?inline";
import { sheet } from "../../ui/style/sheet.ts";

/**
 * The outlines of the SVG map. They have a separate layer, so that a hover repaints a few lines and not the map below.
 */
@customElement("atlas-svg-outlines")
export class AtlasSvgOutlines extends LitElement {
  static override readonly styles = [shared, sheet(svgOutlinesCss)];

  /** The paths that the outlines follow. */
  @property({ attribute: false }) paths!: MapPaths;
  /** Whether what is framed is scaled to fit into the element's box, or the whole frame to cover it. */
  @property() fit: "meet" | "slice" = "meet";
  /** What is outlined. */
  @property({ attribute: false }) highlight!: Highlight;

  protected override render() {
    const { paths, highlight } = this;
    const group = (codes: readonly string[]) => (codes.length === 0 ? "" : paths.outline(codes));
    const single = (code: string | null) => (code === null ? "" : (paths.municipalities[code] ?? ""));
    return html`
      <svg
        viewBox=${viewBoxOf(this.fit === "meet" ? paths.frame.framed : paths.frame)}
        preserveAspectRatio="xMidYMid ${this.fit}"
        aria-hidden="true"
        fill="none"
        stroke-linejoin="round"
      >
        ${drawOutline(group(highlight.area), outlines.area)} ${drawOutline(group(highlight.marked), outlines.marked)}
        ${drawOutline(single(highlight.selected), outlines.selected)}
        ${drawOutline(single(highlight.hovered), outlines.hovered)}
      </svg>
    `;
  }
}

function drawOutline(
  path: string,
  { width, casing, line, around }: (typeof outlines)[keyof typeof outlines],
): SVGTemplateResult | typeof nothing {
  if (path === "") return nothing;
  return svg`
    <path d=${path} stroke=${around} stroke-width=${casing * unitsPerPixel}></path>
    <path d=${path} stroke=${line} stroke-width=${width * unitsPerPixel}></path>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-svg-outlines": AtlasSvgOutlines;
  }
}
