import type { ViewModel } from "../../../derive/view-model.ts";
import { describeView } from "../description.ts";
import { mapNode } from "./map-node.ts";
import { titleOf } from "./map-title.ts";
import { toSvg } from "../node/to-svg.ts";

/** How a map without words is drawn. */
export interface MapPictureOptions {
  /** In design units, of which a slide 33.9 cm wide has 1920. */
  readonly width: number;
  readonly height: number;
  readonly labels: boolean;
  /** Whether the selected municipality is called out. */
  readonly callout: boolean;
  /** The least scale that its names may have. */
  readonly leastScale: number;
}

/** The map of a view without words around it, for a slide that has its own words. */
export function mapSvg(view: ViewModel, { width, height, labels, callout, leastScale }: MapPictureOptions): string {
  return toSvg({
    width,
    height,
    designWidth: width,
    designHeight: height,
    title: titleOf(view),
    description: describeView(view),
    nodes: [mapNode(view, { labels, callout }, { x: 0, y: 0, width, height }, leastScale)],
  });
}
