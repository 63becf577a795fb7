import { describe, expect, test } from "vitest";
import { linesOf } from "../../../src/cartography/path-data.ts";
import { type MapPaths, mapPaths, screenTolerance } from "../../../src/cartography/paths.ts";
import { eachEdge, squaredDistance } from "../../../src/render/page/geometry/rings.ts";
import { project } from "../../../src/cartography/frame.ts";
import { atlas, codeOf, viewOf } from "../../support/real-atlas.ts";
import { boundsOf, desktop, frameOf, phone, positionsOf, screens } from "./frames.ts";

const drawn = (paths: MapPaths) => [
  ...Object.values(paths.municipalities),
  paths.neighbours,
  paths.prefecture,
  ...paths.municipal.map(({ path }) => path),
  paths.area,
  paths.outer,
];

/** The points of path data in CSS pixels. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  return linesOf(path).flatMap(({ points }) => points);
}

const keysOf = (path: string) => new Set(pointsOf(path).map((point) => point.join(" ")));

describe("the map's paths", () => {
  const paths = mapPaths(atlas.geography, frameOf(desktop));

  test("are one for each municipality, none empty", () => {
    expect(Object.keys(paths.municipalities).sort()).toEqual(viewOf().municipalities.map(({ code }) => code));
    for (const [code, path] of Object.entries(paths.municipalities)) expect(path, code).toMatch(/^M.+z$/u);
  });

  test.each(screens)(
    "are whole numbers and commands alone, and hold no point twice in a row, on %s",
    (_name, screen) => {
      for (const path of drawn(mapPaths(atlas.geography, frameOf(screen)))) {
        expect(path).toMatch(/^(?:M-?\d+[ -]\d+(?:l-?\d+[ -]\d+(?:[ -]\d+[ -]\d+)*)?z?)+$/u);
        for (const { points } of linesOf(path)) {
          for (const [index, [x, y]] of points.entries()) expect(points[index + 1]).not.toEqual([x, y]);
        }
      }
    },
  );

  test("lie where the frame puts their municipalities", () => {
    for (const [code, path] of Object.entries(paths.municipalities)) {
      const box = boundsOf(paths.frame, [code]);
      const points = pointsOf(path);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const sides = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      for (const [index, side] of [box.left, box.right, box.top, box.bottom].entries()) {
        expect(Math.abs((sides[index] ?? Number.NaN) - side), code).toBeLessThanOrEqual(0.0501);
      }
    }
  });

  test("of a screen have fewer points, shared borders the same ones, none farther off than the tolerance", () => {
    const screen = mapPaths(atlas.geography, frameOf(desktop), screenTolerance);
    const length = (of: MapPaths) => drawn(of).join("").length;
    expect(length(screen)).toBeLessThan(length(paths) * 0.9);
    for (const [code, path] of Object.entries(screen.municipalities)) {
      const rings = linesOf(path).map((line) => line.points);
      const all = keysOf(paths.municipalities[code] ?? "");
      for (const [x, y] of rings.flat()) expect(all.has(`${x} ${y}`), code).toBe(true);
      for (const position of positionsOf([code])) {
        const [x, y] = project(paths.frame, position);
        let nearest = Infinity;
        eachEdge(rings, (from, to) => (nearest = Math.min(nearest, squaredDistance(x, y, from, to))));
        // A point on a grid of tenths is off by 0.07 at most.
        expect(Math.sqrt(nearest), code).toBeLessThanOrEqual(screenTolerance + 0.075);
      }
    }
    for (const { between, path } of screen.municipal) {
      for (const code of between) {
        const own = keysOf(screen.municipalities[code] ?? "");
        for (const point of keysOf(path)) expect(own.has(point), code).toBe(true);
      }
    }
  });

  test("of a map so small that islands shrink to lines do not spill over its edges", () => {
    const { frame, municipalities } = mapPaths(
      atlas.geography,
      frameOf({ size: { width: 60, height: 76 }, padding: { top: 2, right: 2, bottom: 2, left: 2 } }),
      screenTolerance,
    );
    for (const [code, path] of Object.entries(municipalities)) {
      const { left, right, top, bottom } = boundsOf(frame, [code]);
      for (const [x, y] of pointsOf(path)) {
        expect(x > left - 0.06 && x < right + 0.06 && y > top - 0.06 && y < bottom + 0.06, code).toBe(true);
      }
    }
  });

  test("change with the frame", () => {
    const small = mapPaths(atlas.geography, frameOf(phone));
    for (const [code, path] of Object.entries(small.municipalities)) expect(path).not.toBe(paths.municipalities[code]);
  });

  test("have area borders where a border parts two areas, and municipal ones where it does not", () => {
    const shared = (one: string, other: string) => {
      const points = keysOf(paths.municipalities[codeOf(other)] ?? "");
      return [...keysOf(paths.municipalities[codeOf(one)] ?? "")].filter((point) => points.has(point));
    };
    const [area, municipal] = [keysOf(paths.area), keysOf(paths.municipal.map(({ path }) => path).join(""))];
    const within = shared("守口市", "門真市");
    expect(within.length).toBeGreaterThan(5);
    expect(within.every((point) => municipal.has(point))).toBe(true);
    const between = shared("守口市", "大阪市");
    expect(between.length).toBeGreaterThan(5);
    expect(between.every((point) => area.has(point))).toBe(true);
  });

  test("have an outline for any group of municipalities", () => {
    const [moriguchi, kadoma] = [codeOf("守口市"), codeOf("門真市")];
    const both = keysOf(paths.outline([moriguchi, kadoma]));
    const own = [moriguchi, kadoma].map((code) => keysOf(paths.municipalities[code] ?? ""));
    for (const point of both) expect(own.some((points) => points.has(point))).toBe(true);
    expect(both.size).toBeLessThan(new Set(own.flatMap((points) => [...points])).size);
    expect(keysOf(paths.outline([moriguchi])).size).toBe(own[0]?.size);
    expect(paths.outline([])).toBe("");
  });

  test("have the coast and the prefecture's border as the outline of all", () => {
    expect(keysOf(paths.outline(viewOf().frame))).toEqual(keysOf(paths.outer));
  });
});
