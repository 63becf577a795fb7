import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { toWorld } from "../../../../src/render/maplibre/camera.ts";
import { marksOf } from "../../../../src/render/maplibre/marks/marks.ts";
import { segmentFloats, segmentWorld, segmentsOf } from "../../../../src/render/maplibre/marks/segments.ts";
import { inkOn, innerBorder } from "../../../../src/theme/palette.ts";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";

describe("the marks of a view", () => {
  const view = viewOf();
  const marks = marksOf(view);

  test("give every municipality a texture or an inner border, never both", () => {
    const textured = marks.textures.flatMap(({ codes }) => codes);
    const bordered = marks.borders.map(({ code }) => code);
    expect([...textured, ...bordered].sort()).toEqual(view.municipalities.map(({ code }) => code));
  });

  test("lay each texture once, over all that have it", () => {
    expect(marks.textures.map(({ pattern }) => pattern.id).sort()).toEqual(["cross", "dots"]);
    const cross = marks.textures.find(({ pattern }) => pattern.id === "cross");
    expect(cross?.codes).toEqual([codeOf("島本町")]);
  });

  test("border by scope, in an ink seen on the fill", () => {
    for (const { code, scope, class: legendClass } of view.municipalities) {
      if (scope === null) continue;
      const border = marks.borders.find((candidate) => candidate.code === code);
      expect(border).toEqual({
        code,
        ...innerBorder[scope],
        ink: inkOn(legendClass.paint.fill),
        fill: legendClass.paint.fill,
      });
    }
  });
});

describe("a shape's edges", () => {
  const square: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [135, 34],
        [135, 35],
        [136, 35],
        [136, 34],
        [135, 34],
      ],
    ],
  };

  test("go from point to point, each with the end of the next, and know the length before them", () => {
    const segments = segmentsOf(square, [135, 34]);
    expect(segments).toHaveLength(4 * segmentFloats);
    const edges = [0, 1, 2, 3].map((index) => [...segments.slice(index * segmentFloats, (index + 1) * segmentFloats)]);
    edges.forEach((edge, index) => {
      const following = edges[(index + 1) % 4] ?? [];
      expect(edge.slice(2, 4)).toEqual(following.slice(0, 2));
      expect(edge.slice(4, 6)).toEqual(following.slice(2, 4));
    });
    expect(edges[0]?.[6]).toBe(0);
    const degree = segmentWorld / 360;
    expect(edges[2]?.[6]).toBeCloseTo((edges[1]?.[6] ?? NaN) + degree, 4);
  });

  test("are good for a hundredth of a pixel at the closest zoom", () => {
    const origin = [135.5, 34.6] as const;
    const [left, top] = toWorld(origin, segmentWorld);
    let worst = 0;
    for (const geometry of Object.values(atlas.geography.municipalities)) {
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      const exact = rings.flatMap((ring) =>
        ring.slice(1).map(([longitude = 0, latitude = 0]) => toWorld([longitude, latitude], segmentWorld)),
      );
      const segments = segmentsOf(geometry, origin);
      exact.forEach(([x, y], index) => {
        const [segmentX = NaN, segmentY = NaN] = segments.slice(index * segmentFloats + 2, index * segmentFloats + 4);
        worst = Math.max(worst, Math.hypot(segmentX - (x - left), segmentY - (y - top)) * 2 ** 12);
      });
    }
    expect(worst).toBeLessThan(0.01);
  });
});
