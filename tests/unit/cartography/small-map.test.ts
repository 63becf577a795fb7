import { expect, test } from "vitest";
import { linesOf } from "../../../src/cartography/path-data.ts";
import { smallFills, smallPaths, smallSize } from "../../../src/cartography/small-map.ts";
import { atlas, viewOf } from "../../support/real-atlas.ts";
import { boundsOf } from "./frames.ts";

const paths = smallPaths(atlas.geography);

test("the ground of small maps is computed once for one geography", () => {
  expect(smallPaths(atlas.geography)).toBe(paths);
  expect(smallPaths({ ...atlas.geography })).not.toBe(paths);
});

test("the whole prefecture stands in the frame, which is no larger than that", () => {
  const { left, right, top, bottom } = boundsOf(paths.frame, viewOf().frame);
  const margins = [left, smallSize.width - right, top, smallSize.height - bottom];
  for (const margin of margins) {
    expect(margin).toBeGreaterThan(5.9);
    expect(margin).toBeLessThan(12);
  }
  expect(smallSize.width / smallSize.height).toBeLessThanOrEqual(0.7);
});

test("what lies beyond the frame is cut off", () => {
  const points = linesOf(paths.neighbours).flatMap((line) => line.points);
  expect(points.length).toBeGreaterThan(100);
  for (const [x, y] of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(smallSize.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(smallSize.height);
  }
});

test("an outline that several maps ask for is drawn once", () => {
  let asked = 0;
  const counted = smallPaths({
    ...atlas.geography,
    outline: (codes) => {
      asked += 1;
      return atlas.geography.outline(codes);
    },
  });
  expect(counted.outline(["27209", "27223"])).toBe(counted.outline(["27209", "27223"]));
  expect(asked).toBe(1);
  expect(counted.outline(["27209"])).not.toBe(counted.outline(["27209", "27223"]));
});

test("the municipalities of a class are one path, and an empty class has none", () => {
  const { classes } = viewOf();
  const empty = { value: "empty", paint: { fill: "#000000", pattern: null }, municipalities: [] };
  const fills = smallFills([...classes, empty], paths);
  expect(fills.map(({ value }) => value)).toEqual(
    classes.filter(({ municipalities }) => municipalities.length > 0).map(({ value }) => value),
  );
  const rings = (path: string) => path.split("M").length - 1;
  const all = Object.values(paths.municipalities).map(rings);
  expect(fills.map(({ path }) => rings(path)).reduce((sum, count) => sum + count)).toBe(
    all.reduce((sum, count) => sum + count),
  );
  const moriguchi = paths.municipalities["27209"] ?? "";
  expect(fills.filter(({ path }) => path.includes(moriguchi)).map(({ value }) => value)).toEqual(["held"]);
});
