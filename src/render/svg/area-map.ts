import { type TemplateResult, html } from "lit";
import type { Geography } from "../../model/geography.ts";
import { fitFrame } from "../../cartography/frame.ts";
import { unitsPerPixel, viewBoxOf } from "../../cartography/path-data.ts";
import { mapPaths, screenTolerance } from "../../cartography/paths.ts";
import { onceFor } from "../../model/memo.ts";
import { borderLines } from "../../theme/palette.ts";

const size = { width: 150, height: 190 };
const padding = { top: 3, right: 3, bottom: 3, left: 3 };

const pathsOf = onceFor((geography: Geography) =>
  mapPaths(geography, fitFrame(geography, Object.keys(geography.municipalities), size, padding), screenTolerance),
);

const { municipal, area, outer } = borderLines;
const wide = ({ width }: { readonly width: number }) => width * unitsPerPixel;

/**
 * The prefecture with its coverage areas, which the area maps of one shadow root refer to. It must stand in the same
 * shadow root.
 */
export function areaMapGround(geography: Geography): TemplateResult {
  const paths = pathsOf(geography);
  return html`<svg class="hidden-text" aria-hidden="true">
    <symbol id="areas" viewBox=${viewBoxOf(size)}>
      <path d=${Object.values(paths.municipalities).join("")} fill="#e9eaed"></path>
      <g fill="none" stroke-linejoin="round">
        <path
          d=${paths.municipal.map(({ path }) => path).join("")}
          stroke="#ffffff"
          stroke-width=${wide(municipal)}
        ></path>
        <path d=${paths.outer + paths.area} stroke="#8a8d94" stroke-width=${wide(municipal)}></path>
      </g>
    </symbol>
  </svg>`;
}

/**
 * The prefecture with the municipalities of one coverage area filled dark and outlined. It is decorative, because their
 * names always stand beside it.
 */
export function areaMap(geography: Geography, codes: readonly string[]): TemplateResult {
  const { municipalities, municipal: borders, outline } = pathsOf(geography);
  const inner = borders.filter(({ between }) => between.every((code) => codes.includes(code)));
  return html`<svg
    class="area-map"
    width=${size.width}
    height=${size.height}
    viewBox=${viewBoxOf(size)}
    aria-hidden="true"
  >
    <use href="#areas"></use>
    <path d=${codes.map((code) => municipalities[code] ?? "").join("")} fill="#5b6070"></path>
    <g fill="none" stroke-linejoin="round">
      <path d=${inner.map(({ path }) => path).join("")} stroke="#ffffff" stroke-width=${wide(municipal)}></path>
      <path d=${outline(codes)} stroke=${area.line} stroke-width=${2 * wide(outer)}></path>
    </g>
  </svg>`;
}
