import type { Pattern } from "../../../theme/palette.ts";
import { type Point, type Ring, boxOf, eachEdge, squaredDistance, stretches } from "./rings.ts";

/** A texture cut to a shape. */
export interface Texture {
  /** Centres of the dots, without dots that the shape's edge would cut. */
  readonly dots: readonly Point[];
  /** Straight lines from edge to edge. */
  readonly lines: readonly (readonly [Point, Point])[];
}

/**
 * Lays a pattern over a shape as points and lines of its own.
 *
 * Some office programs draw `<pattern>` as nothing, as black or as a bitmap; all of them draw dots and lines. The
 * pattern repeats from the map's corner, so that a texture continues across a border as on screen.
 */
export function textureOf(pattern: Pattern, rings: readonly Ring[]): Texture {
  const isDot = ([x1, y1, x2, y2]: Pattern["strokes"][number]) => x1 === x2 && y1 === y2;
  return {
    dots: pattern.strokes.filter(isDot).flatMap(([x, y]) => dotsAt([x, y], pattern, rings)),
    lines: pattern.strokes.filter((stroke) => !isDot(stroke)).flatMap((stroke) => linesOf(stroke, pattern.size, rings)),
  };
}

function dotsAt([x, y]: Point, { size, strokeWidth }: Pattern, rings: readonly Ring[]): Point[] {
  const box = boxOf(rings);
  if (!box) return [];
  const near = edgesNear(rings, size);
  const dots: Point[] = [];
  for (let row = Math.ceil((box.top - y) / size); y + row * size <= box.bottom; row += 1) {
    const middle = y + row * size;
    for (const [from, to] of stretches(rings, [1, 0], middle)) {
      for (let column = Math.ceil((from - x) / size); x + column * size <= to; column += 1) {
        const dot: Point = [x + column * size, middle];
        if (near(dot) >= strokeWidth / 2) dots.push(dot);
      }
    }
  }
  return dots;
}

/** Distance from the nearest edge; at most the size of a cell, because farther edges are not looked up. */
function edgesNear(rings: readonly Ring[], cell: number): (point: Point) => number {
  const cells = new Map<string, (readonly [Point, Point])[]>();
  const at = (value: number) => Math.floor(value / cell);
  eachEdge(rings, (from, to) => {
    for (let row = at(Math.min(from[1], to[1])); row <= at(Math.max(from[1], to[1])); row += 1) {
      for (let column = at(Math.min(from[0], to[0])); column <= at(Math.max(from[0], to[0])); column += 1) {
        const key = `${column} ${row}`;
        const edges = cells.get(key);
        if (edges) edges.push([from, to]);
        else cells.set(key, [[from, to]]);
      }
    }
  });
  return ([x, y]) => {
    let nearest = Infinity;
    for (let row = at(y) - 1; row <= at(y) + 1; row += 1) {
      for (let column = at(x) - 1; column <= at(x) + 1; column += 1) {
        for (const [from, to] of cells.get(`${column} ${row}`) ?? []) {
          nearest = Math.min(nearest, squaredDistance(x, y, from, to));
        }
      }
    }
    return Math.sqrt(nearest);
  };
}

/** A stroke that continues in the next repeat is drawn as one whole line. */
function linesOf(
  [x1, y1, x2, y2]: Pattern["strokes"][number],
  size: number,
  rings: readonly Ring[],
): (readonly [Point, Point])[] {
  const box = boxOf(rings);
  if (!box) return [];
  const length = Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const direction: Point = [(x2 - x1) / length, (y2 - y1) / length];
  const offsetOf = ([x, y]: Point) => y * direction[0] - x * direction[1];
  const corners = [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => offsetOf([x, y])));
  // Moving the line by one repeat along an axis gives the next parallel line, or the same line if it runs along the
  // axis.
  const steps = [size * Math.abs(direction[0]), size * Math.abs(direction[1])].filter((value) => value > 1e-9);
  const step = Math.min(...steps);
  const origin = offsetOf([x1, y1]);
  const lines: (readonly [Point, Point])[] = [];
  const last = Math.floor((Math.max(...corners) - origin) / step);
  for (let index = Math.ceil((Math.min(...corners) - origin) / step); index <= last; index += 1) {
    const offset = origin + index * step;
    const at = (along: number): Point => [
      along * direction[0] - offset * direction[1],
      along * direction[1] + offset * direction[0],
    ];
    for (const [from, to] of stretches(rings, direction, offset)) {
      // A tiny remainder at a corner is not worth a line.
      if (to - from > 0.5) lines.push([at(from), at(to)]);
    }
  }
  return lines;
}
