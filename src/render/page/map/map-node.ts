import type { ViewModel } from "../../../derive/view-model.ts";
import { calloutOf } from "./callout.ts";
import { drawMap, leastMapScale, mapScaleIn, placeMap } from "./map-block.ts";
import type { PictureNode } from "../node/nodes.ts";
import type { PictureOptions } from "../options.ts";
import type { Area } from "../page.ts";

/**
 * The map of a view in an area of a page.
 *
 * @param least the least scale that its names may have
 */
export function mapNode(
  view: ViewModel,
  {
    labels,
    callout,
    north = false,
  }: Pick<PictureOptions, "labels" | "callout"> & Partial<Pick<PictureOptions, "north">>,
  { x, y, width, height }: Area,
  least: number,
  prefix = "map",
): PictureNode {
  const scale = mapScaleIn(view, { width, height }, least);
  const everyName = least === leastMapScale.paper;
  const map = drawMap(view, { width: width / scale, height: height / scale }, { labels, prefix, everyName, north });
  return placeMap(map, { x, y, scale, id: prefix }, callout ? calloutOf(view, map, scale) : null);
}
