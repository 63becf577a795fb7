import { type TemplateResult, html } from "lit";
import type { Geography } from "../../model/geography.ts";
import { fitFrame } from "../../cartography/frame.ts";
import { unitsPerPixel, viewBoxOf } from "../../cartography/path-data.ts";
import { mapPaths, screenTolerance } from "../../cartography/paths.ts";
import { onceFor } from "../../model/memo.ts";

const size = { width: 60, height: 76 };
const padding = { top: 2, right: 2, bottom: 2, left: 2 };

/** Kept for each geography, because several views need it. */
const pathsOf = onceFor((geography: Geography) =>
  mapPaths(geography, fitFrame(geography, Object.keys(geography.municipalities), size, padding), screenTolerance),
);

/**
 * The prefecture's land, which the mini-maps of one shadow root refer to. It must stand in the same shadow root.
 */
export function miniMapGround(geography: Geography): TemplateResult {
  return html`<svg class="hidden-text" aria-hidden="true">
    <symbol id="prefecture" viewBox=${viewBoxOf(size)}>
      <path d=${Object.values(pathsOf(geography).municipalities).join("")}></path>
    </symbol>
  </svg>`;
}

/**
 * The prefecture with some municipalities filled dark. It is decorative, because their names always stand beside it.
 */
export function miniMap(geography: Geography, codes: readonly string[]): TemplateResult {
  const { municipalities } = pathsOf(geography);
  const { width, height } = size;
  return html`<svg class="mini-map" width=${width} height=${height} viewBox=${viewBoxOf(size)} aria-hidden="true">
    <use href="#prefecture" fill="#c9ccd1"></use>
    <path
      d=${codes.map((code) => municipalities[code] ?? "").join("")}
      fill="#1a1a1c"
      stroke="#1a1a1c"
      stroke-width=${unitsPerPixel}
    ></path>
  </svg>`;
}
