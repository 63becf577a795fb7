import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitFrame, project } from "../../../src/cartography/frame.ts";
import { spreadTargets } from "../../../src/cartography/targets.ts";
import { firstAtlas } from "../../support/real-atlas.ts";

const distanceOf = ([x, y]: readonly [number, number], [otherX, otherY]: readonly [number, number]) =>
  Math.hypot(otherX - x, otherY - y);

function nearest(points: readonly (readonly [number, number])[]): number {
  const distances = points.flatMap((one, index) => points.slice(index + 1).map((other) => distanceOf(one, other)));
  return Math.min(...distances);
}

describe("targets", () => {
  test("that have room stay where they are", () => {
    const points = [
      [0, 0],
      [25, 0],
      [0, 60],
    ] as const;
    expect(spreadTargets(points, 25)).toEqual(points);
  });

  test("part by the same way each, along the line between them", () => {
    expect(
      spreadTargets(
        [
          [10, 10],
          [20, 10],
        ],
        24,
      ),
    ).toEqual([
      [3, 10],
      [27, 10],
    ]);
  });

  test("at one place part as well", () => {
    const at = [5, 5] as const;
    expect(nearest(spreadTargets([at, at, at], 24))).toBeGreaterThan(23.9);
  });

  test("of the real map leave a disc of 24 CSS pixels around each, whose middle holds the label point", () => {
    const codes = firstAtlas.municipalities.map(({ code }) => code);
    for (const [width, height, bound] of [
      [732, 826, 5],
      [390, 523, 12.5],
    ] as const) {
      const frame = fitFrame(
        firstAtlas.geography,
        codes,
        { width, height },
        { top: 14, right: 14, bottom: 14, left: 14 },
      );
      const points = firstAtlas.municipalities.map(({ labelPoint }) => project(frame, labelPoint));
      const spread = spreadTargets(points, 25);
      expect(nearest(spread), `${width} × ${height}`).toBeGreaterThan(24);
      const furthest = Math.max(...points.map((point, index) => distanceOf(point, spread[index] ?? [0, 0])));
      expect(furthest, `${width} × ${height}`).toBeLessThan(bound);
    }
  });

  test("come out the same whatever they are, and never fewer", () => {
    const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 12 }), (points) => {
        const spread = spreadTargets(points, 25);
        expect(spread).toHaveLength(points.length);
        expect(spread.flat().every(Number.isFinite)).toBe(true);
        expect(spreadTargets(points, 25)).toEqual(spread);
      }),
    );
  });
});
