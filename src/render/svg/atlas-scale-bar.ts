import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Frame } from "../../cartography/frame.ts";
import { viewBoxOf } from "../../cartography/path-data.ts";
import { scaleBarOf, scaleBarPath, scaleBarSize } from "../../cartography/scale-bar.ts";
import { scaleBarMessages } from "../../messages/ja/scale-bar.ts";
import { nameHalo, scaleLines } from "../../theme/palette.ts";
import { shared } from "../../ui/style/shared.ts";
import { sheet } from "../../ui/style/sheet.ts";
import scaleBarCss from "./atlas-scale-bar.css?inline";

const { ink, width: lineWidth, around, casing } = scaleLines;

/**
 * How long a length on the ground is on the large map. On the screen it stands in the map's corner, and on paper in that of
 * the drawing, with which it is scaled.
 */
@customElement("atlas-scale-bar")
export class AtlasScaleBar extends LitElement {
  static override readonly styles = [shared, sheet(scaleBarCss)];

  /** What is looked at, or drawn for paper. */
  @property({ attribute: false }) frame!: Frame;
  /** Whether it is laid over a drawing for paper. */
  @property({ type: Boolean, reflect: true }) paper = false;

  protected override render() {
    const { framed } = this.frame;
    const bar = scaleBarOf(this.frame);
    const [width, height] = [bar.length + 4, scaleBarSize.height + 2];
    const box = this.paper ? framed : { left: 0, top: 0, width, height };
    const [right, bottom] = this.paper
      ? [framed.left + framed.width - 4, framed.top + framed.height - 4]
      : [width, height];
    const path = scaleBarPath(bar);
    const label = scaleBarMessages.length(bar.metres);
    return html`<svg
      class="block"
      viewBox=${viewBoxOf(box, 1)}
      width=${this.paper ? "100%" : width}
      height=${this.paper ? "100%" : height}
      aria-hidden="true"
    >
      <g transform="translate(${(right - bar.length - 2).toFixed(2)} ${(bottom - 2).toFixed(2)})">
        <path d=${path} fill="none" stroke=${around} stroke-width=${casing}></path>
        <path d=${path} fill="none" stroke=${ink} stroke-width=${lineWidth}></path>
        <text
          x=${(bar.length / 2).toFixed(2)}
          y=${-scaleBarSize.baseline}
          text-anchor="middle"
          paint-order="stroke"
          font-size=${scaleBarSize.letters}
          fill=${ink}
          stroke=${around}
          stroke-width=${nameHalo}
        >
          ${label}
        </text>
      </g>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-scale-bar": AtlasScaleBar;
  }
}
