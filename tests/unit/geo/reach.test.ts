import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { eastOf, reachOut } from "../../../src/geo/reach.ts";
import { firstAtlas } from "../../support/real-atlas.ts";

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ],
});
const extent = box(134, 34, 136, 35);

test("what is cut at an edge goes on past it, at a corner past both, and nothing else moves", () => {
  expect(reachOut(extent, extent)).toEqual(box(128, 28, 142, 41));
  expect(reachOut(box(134.5, 34.2, 136, 35), extent)).toEqual(box(134.5, 34.2, 142, 41));
  expect(reachOut(box(134.5, 34.2, 135, 34.8), extent)).toEqual(box(134.5, 34.2, 135, 34.8));
});

test("east of the data is land", () => {
  expect(eastOf(extent)).toEqual(box(136, 28, 142, 41));
});

test("Osaka's own shapes do not touch the edge", () => {
  const known = box(134.6, 34.05, 136.05, 35.2);
  for (const geometry of Object.values(firstAtlas.geography.municipalities)) {
    expect(reachOut(geometry, known)).toEqual(geometry);
  }
});
