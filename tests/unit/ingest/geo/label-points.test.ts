import { geoContains } from "d3";
import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { labelPoint } from "../../../../src/ingest/geo/label-points.ts";
import { project, unproject } from "../../../../src/geo/mercator.ts";
import { municipalityShapes } from "../../../../src/geo/shapes.ts";
import { codeOf, labelPoints, topology } from "../../geo/osaka.ts";

/** A square of Web Mercator, its sides in metres, clockwise from its south-west corner. */
function square(west: number, south: number, side: number): Polygon {
  const corners: [number, number][] = [
    [west, south],
    [west, south + side],
    [west + side, south + side],
    [west + side, south],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [corners.map(([x, y]) => unproject(x, y))] };
}

describe("labelPoint", () => {
  const [x, y] = project([135.5, 60]);

  test("is the middle of a square; the radius is in metres on the ground, half of Mercator's at 60° N", () => {
    const point = labelPoint(square(x - 500, y - 500, 1000));
    expect(point.longitude).toBeCloseTo(135.5, 4);
    expect(point.latitude).toBeCloseTo(60, 4);
    expect(point.radius).toBeCloseTo(250, 0);
  });

  test("is one point, in the part with the largest circle", () => {
    const islands: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [square(x, y, 100), square(x + 5000, y, 400), square(x + 9000, y, 200)].map((it) => it.coordinates),
    };
    expect(project([labelPoint(islands).longitude, labelPoint(islands).latitude])[0]).toBeCloseTo(x + 5200, 0);
  });

  test("is the override where the data name one, with the circle that fits there", () => {
    const override = unproject(x - 300, y);
    const { longitude, latitude, radius } = labelPoint(square(x - 500, y - 500, 1000), override);
    expect([longitude, latitude]).toEqual(override);
    expect(radius).toBeCloseTo(100, 0);
  });

  test("does not take an override outside the shape", () => {
    expect(() => labelPoint(square(x, y, 100), [139, 35])).toThrow("label point 139, 35 lies outside its shape");
  });
});

describe("Osaka's names", () => {
  test.each(municipalityShapes(topology).map((shape) => [shape.name, shape] as const))(
    "%s stands inside, with room around",
    (_, { code, geometry }) => {
      const point = labelPoints.get(code);
      expect(point).toBeDefined();
      if (!point) return;
      expect(geoContains(geometry, [point.longitude, point.latitude])).toBe(true);
      // 忠岡町 is the narrowest.
      expect(point.radius).toBeGreaterThan(450);
      expect(point.radius).toBeLessThan(6000);
    },
  );

  test("田尻町 stands on the mainland, not in Kansai Airport, where its largest circle lies", () => {
    const tajiri = municipalityShapes(topology).find(({ name }) => name === "田尻町");
    expect(tajiri && labelPoint(tajiri.geometry).longitude).toBeLessThan(135.25);
    expect(labelPoints.get(codeOf("田尻町"))?.longitude).toBeGreaterThan(135.28);
  });

  test.each(["泉佐野市", "泉南市", "岸和田市", "貝塚市", "高石市", "泉大津市", "堺市", "大阪市"])(
    "%s stands in its largest part, not on reclaimed land or an island",
    (name) => {
      const shape = municipalityShapes(topology).find((candidate) => candidate.name === name);
      const parts = shape?.geometry.type === "MultiPolygon" ? shape.geometry.coordinates : [];
      expect(parts.length).toBeGreaterThan(1);
      const mainland = parts.map((part) => part[0]?.length ?? 0).reduce((most, count) => Math.max(most, count), 0);
      const point = labelPoints.get(codeOf(name));
      const home = parts.find((coordinates) =>
        geoContains({ type: "Polygon", coordinates }, [point?.longitude ?? 0, point?.latitude ?? 0]),
      );
      expect(home?.[0]?.length).toBe(mainland);
    },
  );
});
