import { describe, expect, test } from "vitest";
import { notMentionedPaint, uncoveredPaint } from "../../../../src/theme/palette.ts";
import { insetLines } from "../../../../src/render/page/geometry/inset.ts";
import { cutToBox, simplified, thinned } from "../../../../src/render/page/geometry/lines.ts";
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
    expect(new Set([...columns(0), ...columns(31)])).toEqual(new Set([1.75, 5.25]));
  });
});

describe("an inner border", () => {
  test("keeps its distance from the edge all along", () => {
    for (const [code, rings] of shapes) {
      for (const line of insetLines(rings, 3)) {
        for (const point of line) {
          expect(isInside(rings, ...point), code).toBe(true);
          expect(Math.abs(distance(rings, point) - 3), code).toBeLessThan(0.6);
        }
      }
    }
  });

  test("of a square is a square, and of a strip too narrow for it nothing", () => {
    const rectangle = (width: number, height: number): Ring[] => [
      [
        [0, 0],
        [width, 0],
        [width, height],
        [0, height],
      ],
    ];
    const [line = []] = insetLines(rectangle(40, 30), 4);
    const xs = line.map(([x]) => x);
    expect(Math.min(...xs)).toBeCloseTo(4, 1);
    expect(Math.max(...xs)).toBeCloseTo(36, 1);
    expect(insetLines(rectangle(40, 6), 4)).toEqual([]);
    expect(insetLines([], 4)).toEqual([]);
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
    expect(thinned("M0,0L1,0L2,0L2,2L0,2ZM5,5L6,5", 0.1)).toBe("M0,0L2,0L2,2L0,2ZM5,5L6,5");
    expect(ringsOf("M0,0L2,0L2,2Z")).toEqual([
      [
        [0, 0],
        [2, 0],
        [2, 2],
      ],
    ]);
  });

  test("are cut at a box, into as many parts as lie within", () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(
      cutToBox(
        [
          [-5, 5],
          [5, 5],
          [5, 15],
        ],
        box,
      ),
    ).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
    ]);
    expect(
      cutToBox(
        [
          [2, -5],
          [2, 15],
          [8, 15],
          [8, -5],
        ],
        box,
      ),
    ).toEqual([
      [
        [2, 0],
        [2, 10],
      ],
      [
        [8, 10],
        [8, 0],
      ],
    ]);
    expect(
      cutToBox(
        [
          [20, 20],
          [30, 30],
        ],
        box,
      ),
    ).toEqual([]);
  });
});
