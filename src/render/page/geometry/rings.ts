import { linesOf } from "../../../cartography/path-data.ts";

/** A point in the units of its map. */
export type Point = readonly [x: number, y: number];

/** A closed ring; its first point is not repeated at its end. */
export type Ring = readonly Point[];

/** A box along the axes. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The rings of the map's path data, in CSS pixels.
 *
 * They are read from the path itself, so that what is drawn within a shape lies within the shape as drawn.
 */
export function ringsOf(path: string): readonly Ring[] {
  return linesOf(path).map(({ points }) => {
    const [first] = points;
    const last = points.at(-1);
    return first && last && points.length > 1 && first[0] === last[0] && first[1] === last[1]
      ? points.slice(0, -1)
      : points;
  });
}

/** Path data of an open line. */
export function pathOfLine(points: readonly Point[], digits: number): string {
  const factor = 10 ** digits;
  const rounded = (value: number) => Math.round(value * factor) / factor;
  return `M${points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join("L")}`;
}

/** The box around rings; null where there are none. */
export function boxOf(rings: readonly Ring[]): Box | null {
  const points = rings.flat();
  if (points.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Calls with both ends of every edge. */
export function eachEdge(rings: readonly Ring[], visit: (from: Point, to: Point) => void): void {
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from) visit(from, to);
      from = to;
    }
  }
}

/** Squared distance of a point from an edge. */
export function squaredDistance(x: number, y: number, from: Point, to: Point): number {
  // Called a million times for a map, so it creates no arrays.
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  const awayX = x - from[0] - share * dx;
  const awayY = y - from[1] - share * dy;
  return awayX * awayX + awayY * awayY;
}

/**
 * Where a line `normal · point = offset` runs within rings, as stretches along `direction`.
 *
 * @param direction of length 1; the normal is the direction turned by a quarter
 * @returns from and to, in pairs, rising
 */
export function stretches(rings: readonly Ring[], [dx, dy]: Point, offset: number): readonly Point[] {
  const crossings: number[] = [];
  eachEdge(rings, (from, to) => {
    // Called a million times for a map, like the distance.
    const one = from[1] * dx - from[0] * dy - offset;
    const other = to[1] * dx - to[0] * dy - offset;
    // Half-open, so that a corner on the line is not crossed twice.
    if (one < 0 === other < 0) return;
    const share = one / (one - other);
    const x = from[0] + share * (to[0] - from[0]);
    const y = from[1] + share * (to[1] - from[1]);
    crossings.push(x * dx + y * dy);
  });
  crossings.sort((a, b) => a - b);
  const found: Point[] = [];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    found.push([crossings[index] ?? 0, crossings[index + 1] ?? 0]);
  }
  return found;
}

/** Whether a point lies within rings, holes taken out. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  eachEdge(rings, ([x1, y1], [x2, y2]) => {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
