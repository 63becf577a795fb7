import { contours } from "d3";
import { simplified } from "./lines.ts";
import { type Point, type Ring, boxOf, eachEdge, squaredDistance, stretches } from "./rings.ts";

/** Edge of a cell of the field, in the units of the map. */
const step = 1;

/** How far a simplified line may leave the true one. It is invisible even at four times the size. */
const tolerance = 0.12;

/**
 * The lines within a shape that have one distance from its edge.
 *
 * It is a contour of the field of distances. Moving edges inwards one by one would need special cases for corners,
 * inlets and parts too narrow for the line, of which a coast has hundreds.
 *
 * @returns closed lines, the first point repeated at the end; none where the shape is too narrow
 */
export function insetLines(rings: readonly Ring[], distance: number): readonly (readonly Point[])[] {
  const box = boxOf(rings);
  if (!box) return [];
  // A coast has more corners than pixels, and invisible corners would take most of the time.
  const plain = rings.map((ring) => simplified([...ring, ...ring.slice(0, 1)], tolerance).slice(0, -1));
  const left = Math.floor(box.left) - 1;
  const top = Math.floor(box.top) - 1;
  const columns = Math.ceil((box.right - left) / step) + 2;
  const rows = Math.ceil((box.bottom - top) / step) + 2;
  const field = distances(plain, { left, top, columns, rows }, distance + 1.5 * step);
  const { coordinates } = contours().size([columns, rows]).contour(Array.from(field), distance);
  return coordinates.flat().map((ring) => {
    // d3 counts from a cell's corner, the field from its middle.
    const points = ring.map(([x = 0, y = 0]): Point => [left + (x - 0.5) * step, top + (y - 0.5) * step]);
    return simplified(points, tolerance);
  });
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** Distance of every cell's middle from the edge, positive within and negative outside, up to a limit. */
function distances(rings: readonly Ring[], { left, top, columns, rows }: Grid, limit: number): Float64Array {
  const squared = new Float64Array(columns * rows).fill(limit * limit);
  const first = (value: number, origin: number) => Math.max(0, Math.ceil((value - limit - origin) / step));
  const last = (value: number, origin: number, count: number) =>
    Math.min(count - 1, Math.floor((value + limit - origin) / step));
  eachEdge(rings, (from, to) => {
    const bottom = last(Math.max(from[1], to[1]), top, rows);
    const start = first(Math.min(from[0], to[0]), left);
    const end = last(Math.max(from[0], to[0]), left, columns);
    for (let row = first(Math.min(from[1], to[1]), top); row <= bottom; row += 1) {
      for (let column = start; column <= end; column += 1) {
        const away = squaredDistance(left + column * step, top + row * step, from, to);
        const index = row * columns + column;
        if (away < (squared[index] ?? 0)) squared[index] = away;
      }
    }
  });
  const signed = squared.map((value) => -Math.sqrt(value));
  for (let row = 0; row < rows; row += 1) {
    for (const [from, to] of stretches(rings, [1, 0], top + row * step)) {
      const end = Math.min(columns - 1, Math.floor((to - left) / step));
      for (let column = Math.max(0, Math.ceil((from - left) / step)); column <= end; column += 1) {
        const index = row * columns + column;
        signed[index] = Math.abs(signed[index] ?? 0);
      }
    }
  }
  return signed;
}
