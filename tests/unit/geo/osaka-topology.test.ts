import { gzipSync } from "node:zlib";
import { geoArea } from "d3";
import { feature, merge } from "topojson-client";
import { describe, expect, test } from "vitest";
import { areaOf } from "../../../src/ingest/geo/area.ts";
import { borders, outline } from "../../../src/geo/borders.ts";
import { municipalityShapes, prefectureShapes } from "../../../src/geo/shapes.ts";
import type { RegionGeometry } from "../../../src/geo/topology.ts";
import { findCrossings, type Segment } from "./crossings.ts";
import { municipalities, topology, topologyText } from "./osaka.ts";

const regions: RegionGeometry[] = [
  ...topology.objects.municipalities.geometries,
  ...topology.objects.prefectures.geometries,
];
const codes = municipalities.map(({ code }) => code);

test("has the 43 municipalities under their codes and names, in order, and the five neighbours", () => {
  const properties = (list: RegionGeometry[]) => list.map((geometry) => geometry.properties);
  expect(codes).toHaveLength(43);
  expect(properties(topology.objects.municipalities.geometries)).toEqual(
    municipalities.map(({ code, name }) => ({ code, name })),
  );
  expect(properties(topology.objects.prefectures.geometries)).toEqual([
    { code: "25", name: "滋賀県" },
    { code: "26", name: "京都府" },
    { code: "28", name: "兵庫県" },
    { code: "29", name: "奈良県" },
    { code: "30", name: "和歌山県" },
  ]);
});

test("is small enough for the first map", () => {
  expect(gzipSync(topologyText, { level: 9 }).length).toBeLessThanOrEqual(30_000);
});

describe("one shared topology", () => {
  /** All of Osaka as one shape. */
  const whole = merge(topology, topology.objects.municipalities.geometries);
  /** How often each arc is used forwards and backwards. */
  const uses = topology.arcs.map(() => ({ forwards: 0, backwards: 0 }));
  for (const { arcs } of regions) {
    for (const index of arcs.flat(3)) {
      const use = uses[index < 0 ? ~index : index];
      if (use) use[index < 0 ? "backwards" : "forwards"] += 1;
    }
  }

  test("has every arc bound one region, or two that lie on its two sides", () => {
    expect(uses.filter(({ forwards, backwards }) => forwards + backwards === 0)).toEqual([]);
    expect(uses.filter(({ forwards, backwards }) => forwards > 1 || backwards > 1)).toEqual([]);
    expect(uses.filter(({ forwards, backwards }) => forwards === 1 && backwards === 1).length).toBeGreaterThan(100);
  });

  test("has no slivers: hardly more arcs than there are borders between two regions, and parts by the sea", () => {
    expect(topology.arcs.length).toBeLessThan(250);
  });

  const segments = topology.arcs.flatMap((arc, index) => {
    const points: [number, number][] = [];
    let [x, y] = [0, 0];
    for (const [across = 0, up = 0] of arc) points.push([(x += across), (y += up)]);
    return points.slice(1).map((end, start) => {
      return { arc: index, ends: [...(points[start] as [number, number]), ...end] satisfies Segment };
    });
  });
  const crossings = findCrossings(segments);

  test("has no line cross another one, so that no region overlaps another", () => {
    expect(segments.length).toBeGreaterThan(10_000);
    expect(crossings.filter(([one, other]) => one.arc !== other.arc)).toEqual([]);
  });

  test("folds a line upon itself only on a coast, at piers narrower than the grid", () => {
    const onLand = crossings.filter(([{ arc }]) => uses[arc]?.forwards === 1 && uses[arc].backwards === 1);
    expect(onLand).toEqual([]);
  });

  test("leaves no gap within Osaka: the parts sum up to the whole, and the whole has no hole", () => {
    const parts = municipalityShapes(topology).map(({ geometry }) => areaOf(geometry));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(areaOf(whole), 6);
    expect(whole.coordinates.filter((rings) => rings.length > 1)).toEqual([]);
  });

  test("agrees with the official area of the prefecture, 1905.34 km², within 0.1 %", () => {
    expect(areaOf(whole)).toBeGreaterThan(1903.5);
    expect(areaOf(whole)).toBeLessThan(1907.2);
  });

  test("leaves no gap beside the neighbours: where no neighbour is, there is sea", () => {
    const none = () => null;
    const { prefecture, coast, area } = borders(topology, none);
    const count = (lines: { coordinates: unknown[][] }) => lines.coordinates.flat().length;
    expect(count(prefecture)).toBeGreaterThan(1500);
    // No lone bit of coast lies within the land border: the two meet at the two ends of the prefecture's coast only.
    const ends = new Set(prefecture.coordinates.flatMap((line) => [line[0]?.join(), line.at(-1)?.join()]));
    const meetings = coast.coordinates.flatMap((line) => [line[0]?.join(), line.at(-1)?.join()]);
    expect(meetings.filter((end) => ends.has(end))).toHaveLength(2);
    expect(count(area)).toBeGreaterThan(3000);
  });
});

describe("what d3-geo draws", () => {
  const shapes = [...municipalityShapes(topology), ...prefectureShapes(topology)];

  test.each(shapes.map((shape) => [shape.name, shape] as const))("%s is itself, not the rest of the world", (_, it) => {
    expect(geoArea(it.geometry)).toBeLessThan(0.001);
    expect(geoArea(it.geometry)).toBeGreaterThan(0);
  });

  test("every shape is what the topology says, under the region's code and name", () => {
    const moriguchi = shapes.find(({ code }) => code === "27209");
    const region = topology.objects.municipalities.geometries.find(({ properties }) => properties?.code === "27209");
    expect(moriguchi?.name).toBe("守口市");
    expect(region && feature(topology, region as never)).toMatchObject({ geometry: moriguchi?.geometry });
  });
});

test("the outline of everything is the land border and the coast", () => {
  const { prefecture, coast } = borders(topology, () => null);
  const edges = (lines: { coordinates: unknown[][] }) =>
    lines.coordinates.reduce((sum, line) => sum + line.length - 1, 0);
  expect(edges(outline(topology, codes))).toBe(edges(prefecture) + edges(coast));
});
