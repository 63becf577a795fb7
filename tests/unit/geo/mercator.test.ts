import { geoArea } from "d3";
import { expect, test } from "vitest";
import { groundScale, metresPerPixel, project, ringArea, unproject, type Position } from "../../../src/geo/mercator.ts";

test("projects and comes back", () => {
  const [x, y] = project([135.52, 34.686]);
  expect(x).toBeCloseTo(15086017.4, 0);
  expect(unproject(x, y)[0]).toBeCloseTo(135.52, 9);
  expect(unproject(x, y)[1]).toBeCloseTo(34.686, 9);
});

test("the world is 512 px wide at zoom 0, and each zoom doubles it", () => {
  expect(metresPerPixel(0, 0) * 512).toBeCloseTo(2 * Math.PI * 6378137, 3);
  expect(metresPerPixel(34.66, 11)).toBeCloseTo(metresPerPixel(34.66, 10) / 2, 9);
  expect(metresPerPixel(60, 0)).toBeCloseTo(metresPerPixel(0, 0) / 2, 6);
  expect(groundScale(60)).toBeCloseTo(0.5, 9);
});

test("measures ground area as d3 does, whichever way the ring runs", () => {
  // A meridian strip is bounded by a great circle for d3, by a straight line here: a small one differs by little.
  const ring: Position[] = [
    [135, 34.5],
    [135, 34.6],
    [135.1, 34.6],
    [135.1, 34.5],
    [135, 34.5],
  ];
  const steradians = geoArea({ type: "Polygon", coordinates: [ring.map((position) => [...position])] });
  expect(ringArea(ring) / (steradians * 6371007 ** 2)).toBeCloseTo(1, 4);
  expect(ringArea([...ring].reverse())).toBeCloseTo(ringArea(ring), 3);
  expect(ringArea([])).toBe(0);
});
