import earcut, { flatten } from "earcut";
import type { MultiPolygon, Polygon } from "geojson";
import { toWorld } from "../../../cartography/camera.ts";

/** Edge length of the world in a triangle's coordinates, as in MapLibre at zoom 0. */
export const triangleWorld = 512;

/** Triangles that together are a shape. */
export interface Triangles {
  /** x and y of each corner in turn, in pixels at zoom 0 from the origin. */
  readonly corners: readonly number[];
  /** Three corners for each triangle, by their places in `corners`. */
  readonly indices: readonly number[];
}

/**
 * A shape in triangles for the graphics card.
 *
 * With a near origin, single precision is exact to a thousandth of a pixel at the closest zoom.
 *
 * @param origin longitude and latitude in degrees
 */
export function trianglesOf(geometry: Polygon | MultiPolygon, origin: readonly [number, number]): Triangles {
  const [left, top] = toWorld(origin, triangleWorld);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const corners: number[] = [];
  const indices: number[] = [];
  for (const polygon of polygons) {
    const rings = polygon.map((ring) =>
      // A ring ends with the point that it begins with.
      ring.slice(1).map(([longitude = 0, latitude = 0]) => {
        const [x, y] = toWorld([longitude, latitude], triangleWorld);
        return [x - left, y - top];
      }),
    );
    const { vertices, holes } = flatten(rings);
    const before = corners.length / 2;
    for (const index of earcut(vertices, holes)) indices.push(before + index);
    for (const place of vertices) corners.push(place);
  }
  return { corners, indices };
}
