import { expect, test } from "vitest";
import { borders, outline } from "../../../src/geo/borders.ts";
import { parseTopology } from "../../../src/ingest/geo/parse-topology.ts";

// Three unit squares in a row, 1 and 2 in Osaka and 9 a neighbour, with sea around:
//   arc 0 around square 1 from its border with 2, arc 1 between 1 and 2, arc 2 and 3 above and below 2,
//   arc 4 between 2 and 9, arc 5 around 9.
const region = (code: string, arcs: number[]) => ({ type: "Polygon", arcs: [arcs], properties: { code, name: code } });
const row = parseTopology(
  "row.json",
  JSON.stringify({
    type: "Topology",
    objects: {
      municipalities: { type: "GeometryCollection", geometries: [region("1", [0, 1]), region("2", [~1, 2, 4, 3])] },
      prefectures: { type: "GeometryCollection", geometries: [region("9", [5, ~4])] },
    },
    arcs: [
      [
        [1, 0],
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 0],
      ],
      [
        [1, 1],
        [2, 1],
      ],
      [
        [2, 0],
        [1, 0],
      ],
      [
        [2, 1],
        [2, 0],
      ],
      [
        [2, 1],
        [3, 1],
        [3, 0],
        [2, 0],
      ],
    ],
  }),
);
const betweenOneAndTwo = [
  [
    [1, 1],
    [1, 0],
  ],
];
const betweenTwoAndNine = [
  [
    [2, 1],
    [2, 0],
  ],
];

test("a border within an area is municipal", () => {
  const { municipal, area } = borders(row, () => "a");
  expect(municipal).toEqual([
    { between: ["1", "2"], line: { type: "MultiLineString", coordinates: betweenOneAndTwo } },
  ]);
  expect(area.coordinates).toEqual([]);
});

test("a border between two areas is an area's, and so is one beside a municipality that none covers", () => {
  for (const areaOf of [(code: string) => code, (code: string) => (code === "1" ? "a" : null), () => null]) {
    const { municipal, area } = borders(row, areaOf);
    expect(municipal).toEqual([]);
    expect(area.coordinates).toEqual(betweenOneAndTwo);
  }
});

test("the prefecture's border is the neighbours' only, and its coast is the sea's only", () => {
  const { prefecture, coast, neighbours } = borders(row, () => "a");
  expect(prefecture.coordinates).toEqual(betweenTwoAndNine);
  expect(coast.coordinates).toEqual([
    [
      [2, 0],
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
      [2, 1],
    ],
  ]);
  expect(neighbours.coordinates).toEqual([]);
});

test("an outline runs along the coast, the neighbours and the municipalities outside the group", () => {
  expect(outline(row, ["1"]).coordinates).toEqual([
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
    ],
  ]);
  expect(outline(row, ["1", "2"]).coordinates.flat()).not.toContainEqual(betweenOneAndTwo);
  expect(outline(row, ["1", "2"]).coordinates[0]).toHaveLength(7);
  expect(outline(row, []).coordinates).toEqual([]);
});
