import type { Geography } from "../model/geography.ts";
import { Kept, onceFor } from "../model/memo.ts";

type Point = readonly [x: number, y: number];

/** Longitude and latitude in degrees to Web Mercator, in a world of edge 1 with its origin in the north-west. */
export function toUnit([longitude, latitude]: Point): Point {
  const northing = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [longitude / 360 + 0.5, 0.5 - northing / (2 * Math.PI)];
}

/** Edge of the finest cells: about 100 m on the ground, less than two pixels at the closest fit. */
const finest = 2 ** -18 / 1.25;

/** Code of the municipality at a point of the unit world; null over sea and neighbours. */
export type LandAt = (x: number, y: number) => string | null;

/** How far something reaches in the unit world. */
export interface LandBox {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** The land of a geography, in the unit world. */
export interface Land {
  readonly at: LandAt;
  /** How far a municipality reaches, as the lookup has it; undefined where there is none. */
  readonly boxOf: (code: string) => LandBox | undefined;
}

/** Part of a row of cells that lies in a municipality. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

const landsOf = onceFor((_: Geography) => new Kept<number, Land>(2));

/**
 * Looks up land in rows of cells, cut once for a geography: placing names asks thousands of times per zoom.
 *
 * @param pixel length of a CSS pixel: cells are half as large at most, or the finest ones
 */
export function landOf(geography: Geography, pixel: number): Land {
  const coarser = 2 ** Math.max(0, Math.floor(Math.log2(pixel / 2 / finest)));
  return landsOf(geography).of(coarser * finest, (cell) => landIn(geography, cell));
}

/** The same for who asks what lies at points alone. */
export function landAt(geography: Geography): LandAt {
  return landOf(geography, 0).at;
}

function landIn(geography: Geography, cell: number): Land {
  /** The first cell whose middle is not before a line. */
  const after = (place: number) => Math.ceil(place / cell - 0.5);
  const rows = new Map<number, Run[]>();
  const boxes = new Map<string, LandBox>();
  for (const [code, geometry] of Object.entries(geography.municipalities)) {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    const crossings = new Map<number, number[]>();
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const ring of rings) {
      let [x1, y1] = [0, 0];
      ring.forEach(([longitude = 0, latitude = 0], index) => {
        const [x2, y2] = toUnit([longitude, latitude]);
        west = Math.min(west, x2);
        east = Math.max(east, x2);
        north = Math.min(north, y2);
        south = Math.max(south, y2);
        if (index > 0) {
          // Half open, so that a corner on a row's middle is crossed once or not at all.
          const last = after(Math.max(y1, y2));
          for (let row = after(Math.min(y1, y2)); row < last; row += 1) {
            const x = x1 + (((row + 0.5) * cell - y1) / (y2 - y1)) * (x2 - x1);
            const found = crossings.get(row);
            if (found) found.push(x);
            else crossings.set(row, [x]);
          }
        }
        [x1, y1] = [x2, y2];
      });
    }
    boxes.set(code, { west: west - cell, east: east + cell, north: north - cell, south: south + cell });
    for (const [row, xs] of crossings) {
      xs.sort((a, b) => a - b);
      const runs = rows.get(row) ?? [];
      rows.set(row, runs);
      for (let index = 0; index + 1 < xs.length; index += 2)
        runs.push({ from: after(xs[index] ?? 0), to: after(xs[index + 1] ?? 0), code });
    }
  }
  for (const runs of rows.values()) runs.sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    at: (x, y) => {
      const runs = rows.get(Math.floor(y / cell));
      return runs ? codeIn(runs, Math.floor(x / cell)) : null;
    },
    boxOf: (code) => boxes.get(code),
  };
}

/** Whose run a column lies in. Runs are in order, and none lies over another. */
function codeIn(runs: readonly Run[], column: number): string | null {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run && run.from <= column ? run.code : null;
}
