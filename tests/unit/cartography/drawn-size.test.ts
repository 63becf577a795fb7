import { expect, test } from "vitest";
import { drawnSize, sameSize } from "../../../src/cartography/drawn-size.ts";

test("a map alone has exactly its box", () => {
  expect(drawnSize({ width: 500.43, height: 320.01 }, false)).toEqual({ width: 500.43, height: 320.01 });
});

test("two maps whose boxes differ by parts of a pixel have one size", () => {
  const [first, second] = [500.48, 500.52].map((width) => drawnSize({ width, height: 320.01 }, true));
  expect(first).toEqual({ width: 500.5, height: 320 });
  expect(second).toEqual(first);
});

test("a box without width or height has no map", () => {
  expect(drawnSize({ width: 0, height: 320 }, false)).toBeNull();
  expect(drawnSize({ width: 500, height: 0.01 }, true)).toBeNull();
});

test("sizes are the same where both lengths are, or neither is there", () => {
  const size = { width: 1, height: 2 };
  expect(sameSize(size, { ...size })).toBe(true);
  expect(sameSize(size, { width: 1, height: 3 })).toBe(false);
  expect([sameSize(null, null), sameSize(size, null)]).toEqual([true, false]);
});
