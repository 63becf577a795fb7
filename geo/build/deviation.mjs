/** Measures how far simplification has moved each border, in both directions (Hausdorff distance). */
import { edgesOf } from "./islands.mjs";
import { METRES_PER_PIXEL } from "./settings.mjs";
import { groundScale, project } from "./projection.mjs";
import { SegmentIndex } from "./segment-index.mjs";

/** Distance between two samples along a border, in metres; a deviation can exceed the measured one by half of it. */
const SAMPLE_STEP = 1;

/**
 * @typedef {object} Deviation
 * @property {string} code
 * @property {string} name
 * @property {number} metres on the ground, the largest distance from either border to the other
 * @property {number} pixels the same at the default view
 * @property {[number, number]} at longitude and latitude of the place
 *
 * @typedef {{ code: string, name: string, lines: number[][][] }} Outline borders of a region, in degrees
 */

/**
 * @param {Outline} original
 * @param {Outline} simplified of the same region
 * @returns {Deviation}
 */
export function measureDeviation(original, simplified) {
  const there = furthest(original.lines, simplified.lines);
  const back = furthest(simplified.lines, original.lines);
  const { metres, at } = there.metres > back.metres ? there : back;
  return { code: original.code, name: original.name, metres, pixels: metres / METRES_PER_PIXEL, at };
}

/** The place on `lines` that lies furthest from `others`. */
function furthest(lines, others) {
  const index = new SegmentIndex(others.map((line) => line.map(project)));
  const worst = { metres: 0, at: [0, 0] };
  for (const line of lines) {
    for (let vertex = 1; vertex < line.length; vertex += 1) searchEdge(line[vertex - 1], line[vertex], index, worst);
    // Lines end on one another, so that only the end of the last edge is left.
    searchEdge(line.at(-1), line.at(-1), index, worst);
  }
  return worst;
}

/** Walks along an edge and keeps the worst place found. */
function searchEdge(from, to, index, worst) {
  const [startX, startY] = project(from);
  const [endX, endY] = project(to);
  const scale = groundScale(startY);
  const length = Math.hypot(endX - startX, endY - startY) * scale;
  let along = 0;
  do {
    const share = length === 0 ? 0 : along / length;
    const metres = index.distance(startX + (endX - startX) * share, startY + (endY - startY) * share) * scale;
    if (metres > worst.metres) {
      worst.metres = metres;
      worst.at = from.map((ordinate, axis) => ordinate + (to[axis] - ordinate) * share);
    }
    // A step along the edge changes the distance by no more than its own length, so a long one can miss nothing here.
    along += Math.max(SAMPLE_STEP, worst.metres - metres);
  } while (along < length);
}

/**
 * Borders of each region as the input draws them: edges that two of its own parts share, such as those between the
 * wards of a city, are not among them. Taken from the input itself, so that what the topology builder did is measured.
 *
 * @param {import("./read-n03.mjs").Part[]} parts
 * @returns {Map<string, Outline>} by code
 */
export function originalOutlines(parts) {
  const regions = new Map();
  for (const { code, name, rings } of parts) {
    const region = regions.get(code) ?? { code, name, edges: new Map() };
    regions.set(code, region);
    for (const ring of rings) toggleEdges(region.edges, ring);
  }
  return new Map(
    [...regions.values()].map(({ code, name, edges }) => [code, { code, name, lines: [...edges.values()] }]),
  );
}

function toggleEdges(edges, ring) {
  for (const [index, edge] of edgesOf(ring).entries()) {
    if (edges.has(edge)) edges.delete(edge);
    else edges.set(edge, [ring[index], ring[index + 1]]);
  }
}
