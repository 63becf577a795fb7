import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ShapeId } from "../../state/state.ts";
import { shared } from "../../ui/style/shared.ts";
import { requestAction } from "../../ui/atlas-event.ts";
import shapeSwitchCss from "./atlas-shape-switch.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";

/** Chooses what a municipality's shape is on every map: its land, or a tile as large as any other's. */
@customElement("atlas-shape-switch")
export class AtlasShapeSwitch extends LitElement {
  static override readonly styles = [shared, sheet(shapeSwitchCss)];

  /** The shape that is asked for. */
  @property() shape: ShapeId = "land";

  protected override render() {
    return html`<div role="group" aria-label=${messages.shapes.label}>
      ${(Object.keys(messages.shapes.of) as ShapeId[]).map(
        (shape) =>
          html`<button
            class="segment text-fine nowrap"
            aria-label=${messages.shapes.of[shape]}
            aria-pressed=${shape === this.shape}
            @click=${() => requestAction(this, { type: "choose-shape", shape })}
          >
            ${messages.shapes.short[shape]}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-shape-switch": AtlasShapeSwitch;
  }
}
