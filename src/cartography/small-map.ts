import type { Geography } from "../model/geography.ts";
import { Kept, onceFor } from "../model/memo.ts";
import type { Paint } from "../theme/palette.ts";
import type { LegendClass } from "../derive/legend-classes.ts";
import { type Size, fitFrame } from "./frame.ts";
import { type MunicipalLine, municipalLines } from "./municipal-lines.ts";
import { type MapPaths, mapPaths, screenTolerance } from "./paths.ts";

/** Size in which small maps are drawn: the portrait of Osaka, with no more of the neighbours than its corners hold. */
export const smallSize: Size = { width: 280, height: 400 };

const margin = 6;

/**
 * The paths of every small map. All small maps have one frame, so this is computed once. Outlines are kept too, because
 * all maps ask for the same one at once.
 */
export const smallPaths = onceFor((geography: Geography): MapPaths => {
  const padding = { top: margin, right: margin, bottom: margin, left: margin };
  const frame = fitFrame(geography, Object.keys(geography.municipalities), smallSize, padding);
  frame.projection.clipExtent([
    [0, 0],
    [smallSize.width, smallSize.height],
  ]);
  const paths = mapPaths(geography, frame, screenTolerance);
  const outlines = new Kept<string, string>();
  return { ...paths, outline: (codes) => outlines.of(codes.join(), () => paths.outline(codes)) };
});

/** All municipalities of a class as one shape. */
export interface SmallFill {
  readonly value: string;
  readonly paint: Paint;
  readonly path: string;
  /** Codes of the municipalities. */
  readonly municipalities: readonly string[];
}

/** The municipal borders of a small map. */
export function smallLines(fills: readonly SmallFill[], paths: MapPaths): readonly MunicipalLine[] {
  const fillOf = fills.flatMap(({ paint, municipalities }) =>
    municipalities.map((code) => [code, paint.fill] as const),
  );
  return municipalLines(paths.municipal, new Map(fillOf));
}

/** The fills of a small map: one path a class instead of one a municipality, since eight maps stand on one page. */
export function smallFills(
  classes: readonly Pick<LegendClass, "value" | "paint" | "municipalities">[],
  paths: MapPaths,
): readonly SmallFill[] {
  return classes
    .filter(({ municipalities }) => municipalities.length > 0)
    .map(({ value, paint, municipalities }) => ({
      value,
      paint,
      municipalities,
      path: municipalities.map((code) => paths.municipalities[code] ?? "").join(""),
    }));
}
