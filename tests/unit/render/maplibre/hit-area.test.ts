import { expect, test } from "vitest";
import { nearestSmall } from "../../../../src/render/maplibre/hit-area.ts";

const places = [
  { code: "small", labelPoint: [10, 10], labelRadius: 500 },
  { code: "other", labelPoint: [25, 10], labelRadius: 600 },
  { code: "large", labelPoint: [100, 100], labelRadius: 5000 },
] as const;

/** At a hundred metres a pixel, the first two are 5 and 6 pixels in radius. */
const at = (point: readonly [number, number], pixelsPerMetre = 0.01) =>
  nearestSmall(places, point, (place) => place, pixelsPerMetre);

test("a small municipality is hit up to 13 pixels from its point", () => {
  expect(at([10, 22.9])).toBe("small");
  expect(at([10, 23.1])).toBeNull();
});

test("the nearest of two is hit", () => {
  expect(at([17, 10])).toBe("small");
  expect(at([18, 10])).toBe("other");
});

test("a large one is hit by its shape alone", () => {
  expect(at([100, 100])).toBeNull();
  expect(at([10, 10], 0.03)).toBeNull();
});
