import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ShapeId } from "../state/state.ts";
import { shared } from "../ui/shared.ts";
import { requestAction } from "../ui/atlas-event.ts";

const labels: Readonly<Record<ShapeId, string>> = { land: "実際の形", tiles: "同じ大きさのタイル" };

/** Chooses what a municipality's shape is on every map: its land, or a tile as large as any other's. */
@customElement("atlas-shape-switch")
export class AtlasShapeSwitch extends LitElement {
  static override readonly styles = [
    shared,
    css`
      [role="group"] {
        display: inline-flex;
        border: 1px solid var(--color-neutral-solid-gray-600);
        border-radius: var(--border-radius-8);
        background: var(--atlas-ground);
      }
      /* As narrow as the sea beside Osaka. */
      @media (max-width: 899px) {
        [role="group"] {
          flex-direction: column;
        }
      }
      button {
        min-height: 32px;
        padding: 2px 10px;
        border: 0;
        border-radius: 7px;
        background: none;
        color: var(--atlas-key);
        font-size: 13px;
        line-height: 1.3;
      }
      button:hover {
        background: var(--atlas-key-soft);
      }
      button[aria-pressed="true"] {
        background: var(--atlas-key);
        color: var(--color-neutral-white);
        font-weight: 700;
      }
    `,
  ];

  /** The shape that is asked for. */
  @property() shape: ShapeId = "land";

  protected override render() {
    return html`<div role="group" aria-label="地図の形">
      ${(Object.keys(labels) as ShapeId[]).map(
        (shape) =>
          html`<button
            aria-pressed=${shape === this.shape}
            @click=${() => requestAction(this, { type: "choose-shape", shape })}
          >
            ${labels[shape]}
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
