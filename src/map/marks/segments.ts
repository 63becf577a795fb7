import type { MultiPolygon, Polygon } from "geojson";
import { toWorld } from "../camera.ts";

/** Edge length of the world that segments are reckoned in: MapLibre's at zoom 0. */
export const segmentWorld = 512;

/** Numbers a segment: where it begins, where it ends, and the length of the ring before it. */
export const segmentFloats = 5;

/**
 * The edges of a shape for the graphics card: x, y, x, y, length so far, in pixels at zoom 0 from an origin near by.
 *
 * Single precision is then good for a thousandth of a pixel at the closest zoom.
 *
 * @param origin longitude and latitude in degrees
 */
export function segmentsOf(geometry: Polygon | MultiPolygon, origin: readonly [number, number]): Float32Array {
  const [left, top] = toWorld(origin, segmentWorld);
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const values: number[] = [];
  for (const ring of rings) {
    let length = 0;
    let previous: readonly [number, number] | null = null;
    for (const [longitude = 0, latitude = 0] of ring) {
      const [worldX, worldY] = toWorld([longitude, latitude], segmentWorld);
      const point = [worldX - left, worldY - top] as const;
      if (previous) {
        values.push(...previous, ...point, length);
        length += Math.hypot(point[0] - previous[0], point[1] - previous[1]);
      }
      previous = point;
    }
  }
  return new Float32Array(values);
}
