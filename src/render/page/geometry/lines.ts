import { type Box, type Point, pathOfLine, squaredDistance } from "./rings.ts";

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

/** The parts of a line that lie within a box. */
export function cutToBox(points: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const piece = within(from, to, box);
    if (!piece) return;
    const [start, end] = piece;
    const last = part.at(-1);
    if (last && last[0] === start[0] && last[1] === start[1]) part.push(end);
    else parts.push((part = [start, end]));
  });
  return parts;
}

/** The part of an edge within a box, after Liang and Barsky; null where it passes by. */
function within([x1, y1]: Point, [x2, y2]: Point, box: Box): readonly [Point, Point] | null {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [start, end] = [0, 1];
  const sides: readonly Point[] = [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ];
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return null;
    if (towards < 0) start = Math.max(start, room / towards);
    else if (towards > 0) end = Math.min(end, room / towards);
  }
  if (start >= end) return null;
  // Uncut ends stay the same objects, because the next piece is recognised by them.
  return [
    start === 0 ? [x1, y1] : [x1 + start * dx, y1 + start * dy],
    end === 1 ? [x2, y2] : [x1 + end * dx, y1 + end * dy],
  ];
}

/** Path data of lines and rings with fewer points, none of them farther off than a tolerance. */
export function thinned(path: string, tolerance: number): string {
  return path
    .split("M")
    .filter((part) => part !== "")
    .map((part) => {
      const closed = part.endsWith("Z");
      const points = part
        .replace("Z", "")
        .split("L")
        .map((pair): Point => {
          const [x = 0, y = 0] = pair.split(",").map(Number);
          return [x, y];
        });
      if (closed && points[0]) points.push(points[0]);
      const kept = simplified(points, tolerance);
      // A ring no wider than the tolerance would be a line there and back, which is invisible.
      if (closed && kept.length < 4) return "";
      return `${pathOfLine(closed ? kept.slice(0, -1) : kept, 1)}${closed ? "Z" : ""}`;
    })
    .join("");
}
