import type { View } from "../../derive/view-model.ts";
import { calloutOf } from "./callout.ts";
import { describeView } from "./description.ts";
import { titleOf } from "../../views/map/page/layout.ts";
import { drawMap, mapScaleIn, placeMap } from "./map-block.ts";
import { toSvg } from "./to-svg.ts";

export { type LegendEntry, legendEntries } from "./legend-entries.ts";

/** How a map alone is drawn. */
export interface MapPictureOptions {
  /** In design units, of which a slide 33.9 cm wide has 1920. */
  readonly width: number;
  readonly height: number;
  readonly labels: boolean;
  /** Whether the selected municipality is called out. */
  readonly callout: boolean;
}

/** The map of a view alone, without words around it, for a slide that has its own. */
export function mapSvg(view: View, { width, height, labels, callout }: MapPictureOptions): string {
  const scale = mapScaleIn(view, { width, height });
  const map = drawMap(view, { width: width / scale, height: height / scale }, { labels, prefix: "map" });
  const called = callout ? calloutOf(view, map, scale) : null;
  return toSvg({
    width,
    height,
    designWidth: width,
    designHeight: height,
    title: titleOf(view),
    description: describeView(view),
    nodes: [placeMap(map, { x: 0, y: 0, scale, id: "map" }, called)],
  });
}
