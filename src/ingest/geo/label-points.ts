import type { MultiPolygon, Polygon } from "geojson";
import polylabel from "polylabel";
import { groundScale, project, unproject, type Position } from "../../geo/mercator.ts";

/** Where a name stands. */
export interface LabelPoint {
  /** In degrees. */
  readonly longitude: number;
  /** In degrees. */
  readonly latitude: number;
  /** Radius of the largest circle around the point within the shape, in metres on the ground. */
  readonly radius: number;
}

/** Precision for polylabel in metres of Web Mercator: a hundredth of a default pixel. */
const PRECISION = 1;

type Ring = readonly (readonly [x: number, y: number])[];

/**
 * The middle of the largest circle within a shape (its pole of inaccessibility), one for a shape of any number of
 * parts. Where readers would look elsewhere for the name, the data give another point.
 *
 * @param override the point to take instead
 * @throws RangeError when the override lies outside the shape
 */
export function labelPoint(geometry: Polygon | MultiPolygon, override?: Position): LabelPoint {
  const polygons = projectedPolygons(geometry);
  if (override === undefined) return poleOfInaccessibility(polygons);
  const [x, y] = project(override);
  const distance = Math.max(...polygons.map((polygon) => distanceWithin(polygon, x, y)));
  if (distance <= 0) throw new RangeError(`label point ${override.join(", ")} lies outside its shape`);
  return { longitude: override[0], latitude: override[1], radius: distance * groundScale(override[1]) };
}

function poleOfInaccessibility(polygons: readonly Ring[][]): LabelPoint {
  let best = { x: 0, y: 0, distance: -Infinity };
  for (const polygon of polygons) {
    const found = polylabel(polygon, PRECISION);
    const [x, y] = found;
    if (found.distance > best.distance) best = { x, y, distance: found.distance };
  }
  const [longitude, latitude] = unproject(best.x, best.y);
  return { longitude, latitude, radius: best.distance * groundScale(latitude) };
}

function projectedPolygons(geometry: Polygon | MultiPolygon): Ring[][] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  // GeoJSON's positions are declared as lists of any length; those of a topology have two numbers.
  return polygons.map((rings) => rings.map((ring) => ring.map((position) => project(position as unknown as Position))));
}

/** Distance to the nearest edge, below zero outside the polygon. */
function distanceWithin(polygon: readonly Ring[], x: number, y: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of polygon) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous !== undefined) {
        nearest = Math.min(nearest, distanceToEdge(x, y, previous, point));
        if (crossesRay(x, y, previous, point)) inside = !inside;
      }
      previous = point;
    }
  }
  return inside ? nearest : -nearest;
}

function crossesRay(x: number, y: number, [x1, y1]: Ring[number], [x2, y2]: Ring[number]): boolean {
  return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
}

function distanceToEdge(x: number, y: number, [x1, y1]: Ring[number], [x2, y2]: Ring[number]): number {
  const squaredLength = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const share = squaredLength === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squaredLength;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}
