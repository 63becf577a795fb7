import { describe, expect, test } from "vitest";
import { notMentionedPaint, uncoveredPaint } from "../../../../src/theme/palette.ts";
import { simplified, thinned } from "../../../../src/render/page/geometry/lines.ts";
import {
  type Point,
  type Ring,
  eachEdge,
  isInside,
  ringsOf,
  squaredDistance,
} from "../../../../src/render/page/geometry/rings.ts";
import { textureOf } from "../../../../src/render/page/geometry/texture.ts";
import { drawMap } from "../../../../src/render/page/map/map-block.ts";
import { viewOf } from "../../../support/real-atlas.ts";

const { rings: drawn } = drawMap(viewOf(), { width: 760, height: 600 }, { labels: true, prefix: "map" });
const shapes = [...drawn];
const { pattern: dots } = notMentionedPaint;
const { pattern: hatch } = uncoveredPaint;

function distance(rings: readonly Ring[], [x, y]: Point): number {
  let nearest = Infinity;
  eachEdge(rings, (from, to) => {
    nearest = Math.min(nearest, squaredDistance(x, y, from, to));
  });
  return Math.sqrt(nearest);
}

describe("a texture", () => {
  test("has every dot whole within its municipality, and as many as there is room for", () => {
    if (!dots) throw new Error("silence has dots");
    for (const [code, rings] of shapes) {
      const { dots: found } = textureOf(dots, rings);
      for (const dot of found) {
        expect(isInside(rings, ...dot), code).toBe(true);
        expect(distance(rings, dot), code).toBeGreaterThanOrEqual(dots.strokeWidth / 2);
      }
      const area = Math.abs(
        rings.reduce((sum, ring) => {
          let own = 0;
          eachEdge([ring], ([x1, y1], [x2, y2]) => (own += (x1 * y2 - x2 * y1) / 2));
          return sum + own;
        }, 0),
      );
      if (area > 400) expect(found.length / (area / (dots.size ** 2 / 2)), code).toBeGreaterThan(0.5);
      expect(found.length, code).toBeLessThanOrEqual((area / dots.size ** 2) * 2 * 1.3 + 4);
    }
  });

  test("has every line from edge to edge of its municipality", () => {
    if (!hatch) throw new Error("what no row covers is hatched");
    for (const [code, rings] of shapes) {
      const { lines } = textureOf(hatch, rings);
      expect(lines.length, code).toBeGreaterThan(2);
      for (const [from, to] of lines) {
        const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
        expect(isInside(rings, ...middle), code).toBe(true);
        expect(distance(rings, from)).toBeLessThan(1e-6);
        expect(distance(rings, to)).toBeLessThan(1e-6);
      }
    }
  });

  test("runs on across a border", () => {
    if (!dots) throw new Error("silence has dots");
    const box = (left: number): Ring[] => [
      [
        [left, 0],
        [left + 30, 0],
        [left + 30, 28],
        [left, 28],
      ],
    ];
    const columns = (left: number) =>
      textureOf(dots, box(left)).dots.map(([x]) => ((x % dots.size) + dots.size) % dots.size);
    expect(new Set([...columns(0), ...columns(31)])).toEqual(new Set([1.5, 4.5]));
  });
});

describe("lines", () => {
  test("lose the points that say nothing", () => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0.05],
          [2, 0],
          [2, 5],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 5],
    ]);
    expect(thinned("M0 0l10 0 10 0 0 20-20 0zM50 50l10 0", 0.1)).toBe("M0 0l20 0 0 20-20 0zM50 50l10 0");
    expect(ringsOf("M0 0l20 0 0 20z")).toEqual([
      [
        [0, 0],
        [2, 0],
        [2, 2],
      ],
    ]);
  });
});
