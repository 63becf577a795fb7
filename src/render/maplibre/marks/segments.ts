import type { MultiPolygon, Polygon } from "geojson";
import { toWorld } from "../../../cartography/camera.ts";

/** Edge length of the world in segment coordinates, as in MapLibre at zoom 0. */
export const segmentWorld = 512;

/** Numbers a segment: see `segmentsOf`. */
export const segmentFloats = 4;

/**
 * The edges of a shape for the graphics card, in pixels at zoom 0 from an origin near by: x and y of where an edge begins
 * and of where it ends.
 *
 * With a near origin, single precision is exact to a thousandth of a pixel at the closest zoom.
 *
 * @param origin longitude and latitude in degrees
 */
export function segmentsOf(geometry: Polygon | MultiPolygon, origin: readonly [number, number]): Float32Array {
  const [left, top] = toWorld(origin, segmentWorld);
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const values: number[] = [];
  for (const ring of rings) {
    // A ring ends with the point that it begins with.
    const points = ring.slice(1).map(([longitude = 0, latitude = 0]) => {
      const [x, y] = toWorld([longitude, latitude], segmentWorld);
      return [x - left, y - top] as const;
    });
    points.forEach((to, index) => values.push(...(points.at(index - 1) ?? to), ...to));
  }
  return new Float32Array(values);
}
