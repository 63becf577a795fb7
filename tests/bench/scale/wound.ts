import { geoArea } from "d3";
import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * A shape whose rings run as d3-geo wants them, which takes a ring that runs the other way for all the world but itself: in
 * a coarse topology the smallest islands do.
 */
export function wound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === "Polygon"
    ? { ...geometry, coordinates: polygon(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(polygon) };
}

function polygon(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const surroundsTheWorld = geoArea({ type: "Polygon", coordinates: [ring] }) > 2 * Math.PI;
    return surroundsTheWorld === index > 0 ? ring : [...ring].reverse();
  });
}
