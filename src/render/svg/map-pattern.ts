import { type SVGTemplateResult, svg } from "lit";
import { unitsPerPixel } from "../../cartography/path-data.ts";
import { type Pattern, patternPath } from "../../theme/palette.ts";

/** A texture for fills of path data; it repeats from the map's corner, so that it goes on across a border. */
export function mapPattern(pattern: Pattern): SVGTemplateResult {
  return svg`<pattern id=${pattern.id} width=${pattern.size} height=${pattern.size} patternUnits="userSpaceOnUse"
    patternTransform="scale(${unitsPerPixel})"><path d=${patternPath(pattern)} stroke=${pattern.color}
    stroke-width=${pattern.strokeWidth} stroke-linecap="round"></path></pattern>`;
}
