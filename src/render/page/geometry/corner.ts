import type { Box } from "./rings.ts";

interface Extent {
  readonly width: number;
  readonly height: number;
}

/**
 * Where something stands in the corner of a map in which it covers least: below the land's south-east, else elsewhere.
 *
 * @param inset distance from the map's edges
 * @param cost what a place covers
 */
export function cornerFor(own: Extent, map: Extent, inset: number, cost: (place: Box) => number): Box {
  const [right, bottom] = [map.width - inset, map.height - inset];
  const southEast = { left: right - own.width, top: bottom - own.height, right, bottom };
  const southWest = { ...southEast, left: inset, right: inset + own.width };
  const raised = { top: inset, bottom: inset + own.height };
  const places = [southEast, southWest, { ...southWest, ...raised }, { ...southEast, ...raised }];
  const costs = places.map(cost);
  return places[costs.indexOf(Math.min(...costs))] ?? southEast;
}
