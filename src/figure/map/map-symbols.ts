import { type TemplateResult, html, nothing } from "lit";
import type { Frame } from "../../cartography/frame.ts";
import { nameSize } from "../../cartography/map-drawing.ts";
import { hasSymbols, symbolScale } from "../../cartography/symbol-boxes.ts";
import type { ViewModel } from "../../derive/view-model.ts";

/** What a large map's symbols lie on. */
interface Ground {
  readonly project: (point: readonly [number, number]) => readonly [number, number];
  readonly pixelsPerMetre: number;
  /** The drawing's frame; null for MapLibre's canvas, which is not printed. */
  readonly drawing: Frame | null;
}

/** The second metric's symbols on a large map, where there is one to show. Their code comes with the metric. */
export function mapSymbols(
  view: ViewModel,
  { project, pixelsPerMetre, drawing }: Ground,
): TemplateResult | typeof nothing {
  if (!hasSymbols(view)) return nothing;
  return html`<atlas-symbols
    class=${drawing ? "" : "screen-only"}
    .view=${view}
    .project=${project}
    .framed=${drawing?.framed ?? null}
    .scale=${symbolScale(nameSize(view, pixelsPerMetre))}
  ></atlas-symbols>`;
}
