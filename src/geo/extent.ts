import type { MultiPolygon, Polygon } from "geojson";

/**
 * The rectangle around shapes, along parallels and meridians.
 *
 * @returns its ring clockwise, as d3-geo wants it; empty where there are no shapes
 */
export function extentOf(geometries: readonly (Polygon | MultiPolygon)[]): Polygon {
  const positions = geometries.flatMap((geometry) =>
    geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  if (positions.length === 0) return { type: "Polygon", coordinates: [] };
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  };
}
