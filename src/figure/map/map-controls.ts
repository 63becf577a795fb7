import { type TemplateResult, html, nothing } from "lit";
import type { Direction } from "../../model/geography.ts";
import type { ShapeId } from "../../state/state.ts";
import { messages } from "../messages.ja.ts";

/** What a large map offers in its corner. */
export interface MapControls {
  /** Zooms in or out; null where the map stays as it is. */
  readonly zoomBy: ((step: 1 | -1) => void) | null;
  /** Moves the map; null where it stays as it is, or stands in its own frame, which shows all there is. */
  readonly panBy: ((direction: Direction) => void) | null;
  /** The shapes to choose from; null where they are chosen elsewhere. */
  readonly shape: ShapeId | null;
  readonly showWhole: () => void;
}

/** The controls in a large map's corner. */
export function mapControls({ zoomBy, panBy, shape, showWhole }: MapControls): TemplateResult {
  const { zoomIn, zoomOut, controls, showWhole: whole } = messages.map;
  const zoom = (label: string, step: 1 | -1, path: string) =>
    html`<button class="button square" aria-label=${label} title=${label} @click=${() => zoomBy?.(step)}>
      ${icon(path)}
    </button>`;
  return html`<div class="controls screen-only" role="group" aria-label=${controls}>
    ${zoomBy ? html`${zoom(zoomOut, -1, "M5 12h14")}${zoom(zoomIn, 1, "M12 5v14M5 12h14")}` : nothing}
    ${panBy ? html`<atlas-pan .panBy=${panBy}></atlas-pan>` : nothing}
    ${shape ? html`<atlas-shape-switch .shape=${shape}></atlas-shape-switch>` : nothing}
    <button class="button square wide" @click=${showWhole}>${whole}</button>
  </div>`;
}

function icon(path: string) {
  return html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
    <path d=${path} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"></path>
  </svg>`;
}
