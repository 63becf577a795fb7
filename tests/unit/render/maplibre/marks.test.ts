import { polygonArea } from "d3";
import { describe, expect, test } from "vitest";
import { toWorld } from "../../../../src/cartography/camera.ts";
import { marksOf } from "../../../../src/render/maplibre/marks/marks.ts";
import { triangleWorld, trianglesOf } from "../../../../src/render/maplibre/marks/triangles.ts";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";

describe("the textures of a view", () => {
  const view = viewOf({ metric: "employment-subcommittee" });
  const marks = marksOf(view);

  test("lie on silence and on what was said of a whole area", () => {
    const textured = marks.flatMap(({ codes }) => codes);
    const expected = view.municipalities.filter(({ class: entry, scope }) => entry.silent || scope === "area");
    expect(textured.sort()).toEqual(expected.map(({ code }) => code));
  });

  test("come once each", () => {
    const ids = marks.map(({ pattern }) => pattern.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["cross", "dots", "hatch-light"]));
    const cross = marks.find(({ pattern }) => pattern.id === "cross");
    expect(cross?.codes).toEqual([codeOf("島本町")]);
  });

  test("have no hatch where every answer is the centre's", () => {
    const ids = marksOf(viewOf({ metric: "staff-shortage" })).map(({ pattern }) => pattern.id);
    expect(ids.sort()).toEqual(["cross", "dots"]);
  });
});

describe("a shape's triangles", () => {
  const origin = [135.5, 34.6] as const;
  const [left, top] = toWorld(origin, triangleWorld);
  const exact = (ring: readonly (readonly number[])[]) =>
    ring.map(([longitude = 0, latitude = 0]) => {
      const [x, y] = toWorld([longitude, latitude], triangleWorld);
      return [x - left, y - top] as const;
    });
  const shapes = Object.values(atlas.geography.municipalities).map((geometry) => ({
    ...trianglesOf(geometry, origin),
    polygons: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
      rings.map(exact),
    ),
  }));

  test("cover it, without its holes, and nothing twice", () => {
    for (const { corners, indices, polygons } of shapes) {
      const point = (index: number) => [corners[index * 2] ?? NaN, corners[index * 2 + 1] ?? NaN] as const;
      let covered = 0;
      for (let index = 0; index < indices.length; index += 3)
        covered += Math.abs(polygonArea(indices.slice(index, index + 3).map((each) => [...point(each)])));
      const area = polygons
        .map(([outer = [], ...holes]) =>
          [outer, ...holes].map((ring) => Math.abs(polygonArea(ring.map((place) => [...place])))),
        )
        .reduce((sum, [outer = 0, ...holes]) => sum + outer - holes.reduce((all, hole) => all + hole, 0), 0);
      expect(covered / area).toBeCloseTo(1, 3);
    }
  });

  test("are good for a hundredth of a pixel at the closest zoom", () => {
    let worst = 0;
    for (const { corners, polygons } of shapes)
      for (const [index, [x, y]] of polygons
        .flat()
        .flatMap((ring) => ring.slice(1))
        .entries()) {
        const [near = NaN, below = NaN] = new Float32Array(corners.slice(index * 2, index * 2 + 2));
        worst = Math.max(worst, Math.hypot(near - x, below - y) * 2 ** 12);
      }
    expect(worst).toBeLessThan(0.01);
  });

  test("leave out what is a hole", () => {
    const square = (west: number, south: number, edge: number) => [
      [west, south],
      [west, south + edge],
      [west + edge, south + edge],
      [west + edge, south],
      [west, south],
    ];
    const coordinates = [square(135, 34, 1), square(135.4, 34.4, 0.2)];
    const { indices } = trianglesOf({ type: "Polygon", coordinates }, origin);
    // A square is two triangles; around a square hole there are eight.
    expect(indices).toHaveLength(8 * 3);
  });
});
