import { describe, expect, test } from "vitest";
import { InputError } from "../../../../src/model/input-error.ts";
import { parseTopology, requireMunicipalities } from "../../../../src/ingest/geo/parse-topology.ts";
import { municipalities, topology, topologyText } from "../../geo/osaka.ts";

type Loose = Record<string, unknown>;

/** The smallest topology that parses, with one thing changed. */
function variant(change: (square: Loose & { objects: Loose; first: Loose }) => void): string {
  const first: Loose = { type: "Polygon", arcs: [[0]], properties: { code: "27209", name: "守口市" } };
  const neighbour = { type: "Polygon", arcs: [[0]], properties: { code: "26", name: "京都府" } };
  const objects: Loose = {
    municipalities: { type: "GeometryCollection", geometries: [first] },
    prefectures: { type: "GeometryCollection", geometries: [neighbour] },
  };
  const arc = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 0],
  ];
  const square = { type: "Topology", arcs: [arc], objects };
  const handle = { ...square, first };
  change(handle);
  const { first: _, ...changed } = handle;
  return JSON.stringify(changed);
}

describe("parseTopology", () => {
  test("takes the committed topology, and a minimal one", () => {
    expect(topology.type).toBe("Topology");
    expect(() =>
      parseTopology(
        "t.json",
        variant(() => {}),
      ),
    ).not.toThrow();
  });

  test.each<[string, string, string]>([
    ["no JSON", "{", "t.json: expected a TopoJSON topology, found "],
    ["another type", `{"type":"FeatureCollection"}`, 't.json at type: expected "Topology", found "FeatureCollection"'],
    ["no arcs", variant((it) => delete it["arcs"]), "t.json at arcs: expected a list of arcs, found nothing"],
    [
      "no municipalities",
      variant((it) => delete it.objects["municipalities"]),
      "t.json at objects.municipalities: expected a collection of polygons, found nothing",
    ],
    [
      "no neighbours",
      variant((it) => (it.objects["prefectures"] = { type: "GeometryCollection", geometries: [] })),
      "t.json at objects.prefectures: expected a collection of polygons, found {",
    ],
    [
      "a line for a region",
      variant((it) => (it.first["type"] = "LineString")),
      't.json at objects.municipalities.geometries[0].type: expected "Polygon" or "MultiPolygon", found "LineString"',
    ],
    [
      "an arc that is not there",
      variant((it) => (it.first["arcs"] = [[~1]])),
      "t.json at objects.municipalities.geometries[0].arcs: expected indices of arcs, found [[-2]]",
    ],
    [
      "no code",
      variant((it) => (it.first["properties"] = { name: "守口市" })),
      "t.json at objects.municipalities.geometries[0].properties.code: expected text, found nothing",
    ],
  ])("says what is wrong: %s", (_, text, message) => {
    expect(() => parseTopology("t.json", text)).toThrow(InputError);
    expect(() => parseTopology("t.json", text)).toThrow(message);
  });
});

describe("requireMunicipalities", () => {
  const codes = municipalities.map(({ code }) => code);

  test("is content with the municipalities of the list", () => {
    expect(() => requireMunicipalities(topology, codes, "t.json")).not.toThrow();
  });

  test("names a municipality that the topology lacks", () => {
    const without = parseTopology("t.json", topologyText);
    const { municipalities: regions } = without.objects;
    regions.geometries = regions.geometries.filter(({ properties }) => properties?.code !== "27205");
    expect(() => requireMunicipalities(without, codes, "t.json")).toThrow(
      "t.json at objects.municipalities: expected municipality 27205 once, found none of that code",
    );
  });

  test("names one that stands there twice, and one that is not expected", () => {
    const twice = parseTopology("t.json", topologyText);
    twice.objects.municipalities.geometries.push(...twice.objects.municipalities.geometries.slice(0, 1));
    expect(() => requireMunicipalities(twice, codes, "t.json")).toThrow("expected municipality 27100 once, found it 2");
    expect(() => requireMunicipalities(topology, codes.slice(1), "t.json")).toThrow(
      "expected only municipalities of the list, found municipality 27100",
    );
  });
});
