/** Web Mercator, which both map renderers draw in, so that a deviation measured in it is what a reader sees. */

/** Radius of the sphere of Web Mercator, in metres. */
export const EARTH_RADIUS = 6378137;

/**
 * @param {number[]} position [longitude, latitude] in degrees
 * @returns {[number, number]} metres at the equator
 */
export function project([longitude, latitude]) {
  const radians = Math.PI / 180;
  return [
    EARTH_RADIUS * longitude * radians,
    EARTH_RADIUS * Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)),
  ];
}

/**
 * Metres on the ground for each metre of Web Mercator.
 *
 * @param {number} y a projected ordinate
 */
export function groundScale(y) {
  return 1 / Math.cosh(y / EARTH_RADIUS);
}
