/** Tells small islands from the land, so that only what nobody could see is left out. */
import { EARTH_RADIUS, groundScale, project } from "./projection.mjs";
import { NARROWEST_ISLAND, SMALLEST_ISLAND } from "./settings.mjs";

/**
 * Splits off the islands too small or too narrow to be seen. A part that shares an edge with another one is not an
 * island, since a gap would be left, and a region's only part is never dropped.
 *
 * @param {import("./read-n03.mjs").Part[]} parts
 * @returns {{ kept: import("./read-n03.mjs").Part[], dropped: (import("./read-n03.mjs").Part & { area: number })[] }}
 */
export function dropSmallIslands(parts) {
  const users = countUsers(parts);
  const remaining = new Map();
  for (const { code } of parts) remaining.set(code, (remaining.get(code) ?? 0) + 1);
  const kept = [];
  const dropped = [];
  for (const part of parts) {
    const area = ringArea(part.rings[0]);
    const width = (2 * area) / ringLength(part.rings[0]);
    const unseen = area < SMALLEST_ISLAND[part.layer] || width < NARROWEST_ISLAND[part.layer];
    const island = edgesOf(part.rings[0]).every((edge) => users.get(edge) === 1);
    if (unseen && island && remaining.get(part.code) > 1) {
      remaining.set(part.code, remaining.get(part.code) - 1);
      dropped.push({ ...part, area });
    } else {
      kept.push(part);
    }
  }
  return { kept, dropped };
}

/** How many parts use each edge. */
function countUsers(parts) {
  const users = new Map();
  for (const { rings } of parts) {
    for (const edge of rings.flatMap(edgesOf)) users.set(edge, (users.get(edge) ?? 0) + 1);
  }
  return users;
}

/** A name for each edge of a ring, the same whichever way it is walked. */
export function edgesOf(ring) {
  return ring.slice(1).map((end, index) => {
    const [one, other] = [ring[index].join(), end.join()];
    return one < other ? `${one} ${other}` : `${other} ${one}`;
  });
}

function ringLength(ring) {
  const points = ring.map(project);
  const lengths = points.slice(1).map(([x, y], index) => Math.hypot(x - points[index][0], y - points[index][1]));
  return lengths.reduce((sum, length) => sum + length, 0) * groundScale(points[0][1]);
}

/**
 * Area within a ring on the sphere, in square metres, by the trapezoid rule on the cylindrical equal-area projection.
 *
 * @param {number[][]} ring closed, [longitude, latitude] in degrees
 */
export function ringArea(ring) {
  const radians = Math.PI / 180;
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [west, south] = ring[index - 1];
    const [east, north] = ring[index];
    sum += (east - west) * radians * (Math.sin(south * radians) + Math.sin(north * radians));
  }
  return Math.abs(sum / 2) * EARTH_RADIUS ** 2;
}
