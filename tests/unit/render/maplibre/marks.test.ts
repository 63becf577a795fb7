import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { toWorld } from "../../../../src/cartography/camera.ts";
import { marksOf } from "../../../../src/render/maplibre/marks/marks.ts";
import { segmentFloats, segmentWorld, segmentsOf } from "../../../../src/render/maplibre/marks/segments.ts";
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

  test("go from point to point", () => {
    const segments = segmentsOf(square, [135, 34]);
    expect(segments).toHaveLength(4 * segmentFloats);
    const edges = [0, 1, 2, 3].map((index) => [...segments.slice(index * segmentFloats, (index + 1) * segmentFloats)]);
    edges.forEach((edge, index) => {
      const following = edges[(index + 1) % 4] ?? [];
      expect(edge.slice(2, 4)).toEqual(following.slice(0, 2));
    });
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
