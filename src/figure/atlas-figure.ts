import { LitElement, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { shared } from "../ui/style/shared.ts";
import { type Sight, ownFrame } from "../state/camera.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { Highlight } from "../derive/highlight.ts";
import type { AtlasMap } from "./map/atlas-map.ts";
import "./map/atlas-map.ts";
import "./atlas-title.ts";
import "./legend/atlas-legend.ts";
import { figureCaption } from "./figure-caption.ts";
import figureCss from "./atlas-figure.css?inline";
import { sheet } from "../ui/style/sheet.ts";

/**
 * The figure: words and legend in a column, the map beside it, on one ground and never over one another. Where there is no
 * width for that, the map stands below them.
 */
@customElement("atlas-figure")
export class AtlasFigure extends LitElement {
  static override readonly styles = [shared, sheet(figureCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What is outlined now. */
  @property({ attribute: false }) highlight!: Highlight;

  /** How the map is looked at. */
  @property({ attribute: false }) sight: Sight = ownFrame;

  @query("atlas-map") private readonly map!: AtlasMap | null;

  /** Asks anew what is to draw the map. */
  retry(): void {
    this.map?.retry();
  }

  protected override render() {
    const { view } = this;
    const { mode } = view.parameters;
    this.toggleAttribute("data-framed", mode === "embed");
    return html`
      ${figureCaption(view, mode === "present")}
      <atlas-map
        ?still=${mode === "embed"}
        .view=${view}
        .highlight=${this.highlight}
        .sight=${this.sight}
        .geography=${view.geography}
      ></atlas-map>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-figure": AtlasFigure;
  }
}
