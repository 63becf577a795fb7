/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** Radius of the sphere that Web Mercator projects, in metres. */
const EARTH_RADIUS = 6378137;

/** Radius of the sphere with the Earth's surface area, in metres; areas are computed with it. */
const AUTHALIC_RADIUS = 6371007;

const RADIANS = Math.PI / 180;

/** Projects to Web Mercator: metres at the equator, y to the north. Both renderers draw in it. */
export function project([longitude, latitude]: Position): [x: number, y: number] {
  return [
    EARTH_RADIUS * longitude * RADIANS,
    EARTH_RADIUS * Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)),
  ];
}

/** Back from Web Mercator to degrees. */
export function unproject(x: number, y: number): [longitude: number, latitude: number] {
  return [x / EARTH_RADIUS / RADIANS, (2 * Math.atan(Math.exp(y / EARTH_RADIUS)) - Math.PI / 2) / RADIANS];
}

/** Metres on the ground for a metre of Web Mercator at that latitude: 0.82 in Osaka. */
export function groundScale(latitude: number): number {
  return Math.cos(latitude * RADIANS);
}

/**
 * Metres on the ground that a CSS pixel shows.
 *
 * @param zoom MapLibre's zoom, for a world that is 512 px wide at zoom 0
 */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (groundScale(latitude) * 2 * Math.PI * EARTH_RADIUS) / (512 * 2 ** zoom);
}

/**
 * Area within a closed ring on the ground, in square metres, whichever way it runs.
 *
 * Computed on the cylindrical equal-area projection of a sphere; in Osaka this differs from the ellipsoid by 0.02 %.
 */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  let previous = ring[0];
  for (const position of ring) {
    if (previous === undefined) break;
    const heights = Math.sin(previous[1] * RADIANS) + Math.sin(position[1] * RADIANS);
    sum += (position[0] - previous[0]) * RADIANS * heights;
    previous = position;
  }
  return Math.abs(sum / 2) * AUTHALIC_RADIUS ** 2;
}
