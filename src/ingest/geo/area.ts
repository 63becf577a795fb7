import type { MultiPolygon, Polygon } from "geojson";
import { type Position, ringArea } from "../../geo/mercator.ts";

/** Ground area of a shape in square kilometres, holes taken out. */
export function areaOf(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const squareMetres = polygons.map(([exterior, ...holes]) => {
    const ring = (positions: readonly number[][] = []) => ringArea(positions as unknown as readonly Position[]);
    return ring(exterior) - holes.map((hole) => ring(hole)).reduce((sum, area) => sum + area, 0);
  });
  return squareMetres.reduce((sum, area) => sum + area, 0) / 1e6;
}
