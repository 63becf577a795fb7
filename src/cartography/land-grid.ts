import type { Geography } from "../model/geography.ts";
import { onceFor } from "../model/memo.ts";

type Point = readonly [x: number, y: number];

/** Longitude and latitude in degrees to Web Mercator, in a world of edge 1 with its origin in the north-west. */
export function toUnit([longitude, latitude]: Point): Point {
  const northing = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [longitude / 360 + 0.5, 0.5 - northing / (2 * Math.PI)];
}

/** Edge of a cell: about 100 m on the ground, less than two pixels at the closest fit. */
const cell = 2 ** -18 / 1.25;

/** Code of the municipality at a point of the unit world; null over sea and neighbours. */
export type LandAt = (x: number, y: number) => string | null;

/** Part of a row of cells that lies in a municipality. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

/** Looks up land in rows of cells, cut once for a geography: placing names asks thousands of times per zoom. */
export const landAt = onceFor((geography: Geography): LandAt => {
  const rows = new Map<number, Run[]>();
  for (const [code, geometry] of Object.entries(geography.municipalities)) {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    const crossings = new Map<number, number[]>();
    for (const ring of rings) {
      let [x1, y1] = [0, 0];
      ring.forEach(([longitude = 0, latitude = 0], index) => {
        const [x2, y2] = toUnit([longitude, latitude]);
        if (index > 0) {
          // Half open, so that a corner on a row's middle is crossed once or not at all.
          const last = Math.ceil(Math.max(y1, y2) / cell - 0.5);
          for (let row = Math.ceil(Math.min(y1, y2) / cell - 0.5); row < last; row += 1) {
            const x = x1 + (((row + 0.5) * cell - y1) / (y2 - y1)) * (x2 - x1);
            const found = crossings.get(row);
            if (found) found.push(x);
            else crossings.set(row, [x]);
          }
        }
        [x1, y1] = [x2, y2];
      });
    }
    for (const [row, xs] of crossings) {
      xs.sort((a, b) => a - b);
      const runs = rows.get(row) ?? [];
      rows.set(row, runs);
      for (let index = 0; index + 1 < xs.length; index += 2)
        runs.push({ from: columnOf(xs[index] ?? 0), to: columnOf(xs[index + 1] ?? 0), code });
    }
  }
  return (x, y) => {
    const column = Math.floor(x / cell);
    const runs = rows.get(Math.floor(y / cell));
    if (runs) for (const { from, to, code } of runs) if (column >= from && column < to) return code;
    return null;
  };
});

/** The first cell whose middle is not west of a line. */
function columnOf(x: number): number {
  return Math.ceil(x / cell - 0.5);
}
