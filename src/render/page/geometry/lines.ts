import { type PathLine, linesOf, pathOf } from "../../../cartography/path-data.ts";
import { type Point, squaredDistance } from "./rings.ts";

/**
 * Removes points that lie within a tolerance of the remaining line (Douglas and Peucker). The ends stay.
 */
export function simplified(points: readonly Point[], tolerance: number): readonly Point[] {
  const kept = new Uint8Array(points.length);
  const limit = tolerance * tolerance;
  const open: [number, number][] = [[0, points.length - 1]];
  kept[0] = kept[points.length - 1] = 1;
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    const [from, to] = [points[first], points[last]];
    if (!from || !to) continue;
    let farthest = limit;
    let place = -1;
    for (let index = first + 1; index < last; index += 1) {
      const point = points[index] ?? from;
      const distance = squaredDistance(point[0], point[1], from, to);
      if (distance > farthest) {
        farthest = distance;
        place = index;
      }
    }
    if (place === -1) continue;
    kept[place] = 1;
    open.push([first, place], [place, last]);
  }
  return points.filter((_, index) => kept[index] === 1);
}

/** Path data of lines and rings with fewer points, none of them farther off than a tolerance. */
export function thinned(path: string, tolerance: number): string {
  const lines = linesOf(path).flatMap(({ points, closed }): PathLine[] => {
    const [first] = points;
    const kept = simplified(closed && first ? [...points, first] : points, tolerance);
    // A ring no wider than the tolerance would be a line there and back, which is invisible.
    if (closed && kept.length < 4) return [];
    return [{ points: closed ? kept.slice(0, -1) : kept, closed }];
  });
  return pathOf(lines);
}
