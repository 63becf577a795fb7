import { geoArea } from "d3";
import { expect, test } from "vitest";
import { extentOf } from "../../../src/geo/extent.ts";
import { firstAtlas } from "../../support/real-atlas.ts";

test("the extent is the rectangle around all shapes", () => {
  const square = (west: number, south: number) => ({
    type: "Polygon" as const,
    coordinates: [
      [
        [west, south],
        [west, south + 1],
        [west + 1, south + 1],
        [west + 1, south],
        [west, south],
      ],
    ],
  });
  expect(extentOf([square(134, 34), square(135, 33)]).coordinates).toEqual([
    [
      [134, 33],
      [134, 35],
      [136, 35],
      [136, 33],
      [134, 33],
    ],
  ]);
});

test("nothing has no extent", () => {
  expect(extentOf([]).coordinates).toEqual([]);
});

test("the real map's reaches far past what geo/README.md says, so that no window shows an edge, and d3 takes it for a sheet, not for the rest of the world", () => {
  const { extent } = firstAtlas.geography;
  if (!extent) throw new Error("expected an extent, found none");
  const [west, , northeast] = extent.coordinates[0] ?? [];
  expect(west?.map((degrees) => Number(degrees.toFixed(2)))).toEqual([128.6, 28.05]);
  expect(northeast?.map((degrees) => Number(degrees.toFixed(2)))).toEqual([142.05, 41.2]);
  expect(geoArea(extent)).toBeLessThan(0.1);
});
