import { expect, test } from "vitest";
import { withDetail } from "../../../src/geo/detail.ts";
import type { OsakaTopology } from "../../../src/geo/topology.ts";

const properties = { code: "27209", name: "守口市" };

/** Two arcs of five points at the equator, of which a municipality has the first; a unit is a metre. */
const topology: OsakaTopology = {
  type: "Topology",
  transform: { scale: [1 / 111_195, 1 / 111_195], translate: [0, 0] },
  arcs: [
    [
      [0, 0],
      [10, 1],
      [10, 9],
      [10, -7],
      [10, -3],
    ],
    [
      [0, 0],
      [10, 5],
      [10, -5],
    ],
  ],
  objects: {
    municipalities: {
      type: "GeometryCollection",
      geometries: [{ type: "Polygon", arcs: [[0]], properties }],
    },
    prefectures: { type: "GeometryCollection", geometries: [{ type: "Polygon", arcs: [[1]], properties }] },
  },
};

test("each inner point of a municipality's arc has the error of leaving it out, and no other has", () => {
  const [own, other] = withDetail(topology).arcs;
  expect(own?.map(([, , error]) => (error === undefined ? null : Math.round(error * 10) / 10))).toEqual([
    null,
    3.6,
    10,
    1.8,
    null,
  ]);
  expect(other).toEqual(topology.arcs[1]);
});

test("a point that the others depend on has no smaller error than they", () => {
  const errors =
    withDetail(topology)
      .arcs[0]?.slice(1, -1)
      .map(([, , error = 0]) => error) ?? [];
  expect(Math.max(...errors)).toBe(errors[1]);
});
