import type { Geometry, Polygon, Position } from "geojson";

/** How far past the data the ground goes on, in degrees: further than any window shows. */
const distance = 6;

/** The country east of the data: land throughout, whatever lake or bay the edge happens to cut. */
export function eastOf(extent: Polygon): Polygon {
  const [[, south = 0] = [], , [east = 0, north = 0] = []] = extent.coordinates[0] ?? [];
  const [top, bottom, far] = [north + distance, south - distance, east + distance];
  return {
    type: "Polygon",
    coordinates: [
      [
        [east, bottom],
        [east, top],
        [far, top],
        [far, bottom],
        [east, bottom],
      ],
    ],
  };
}

/**
 * Continues a geometry past the rectangle at which the data were cut: each point on an edge moves straight outward, so
 * that land stays land and sea stays sea, and no window shows an edge. The ground beyond is invented and has no detail.
 *
 * @param extent the rectangle; a geometry within it is returned as it is
 */
export function reachOut<T extends Geometry>(geometry: T, extent: Polygon): T {
  const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = extent.coordinates[0] ?? [];
  const moved = (value: number, low: number, high: number) =>
    value === low ? low - distance : value === high ? high + distance : value;
  const point = ([longitude = 0, latitude = 0, ...rest]: Position): Position => [
    moved(longitude, west, east),
    moved(latitude, south, north),
    ...rest,
  ];
  type Nested = Position | readonly Nested[];
  const isPosition = (value: Nested): value is Position => typeof value[0] === "number";
  const each = (value: Nested): Nested => (isPosition(value) ? point(value) : value.map(each));
  return "coordinates" in geometry ? { ...geometry, coordinates: each(geometry.coordinates) } : geometry;
}
