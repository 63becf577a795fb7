import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { borders } from "../../../src/geo/borders.ts";
import { municipalityShapes } from "../../../src/geo/shapes.ts";
import type { RegionGeometry } from "../../../src/geo/topology.ts";
import { parseTopology } from "../../../src/ingest/geo/parse-topology.ts";
import { readText } from "./osaka.ts";

const path = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));
const osaka = path("tests/fixtures/geo/n03-osaka.geojson");
const neighbours = path("tests/fixtures/geo/n03-neighbours.geojson");
const list = path("tests/fixtures/geo/municipalities.yaml");

const folder = mkdtempSync(join(tmpdir(), "geo-"));
afterAll(() => rmSync(folder, { recursive: true }));

function build(...files: string[]) {
  const args = [path("geo/build.mjs"), ...files, "--municipalities", list, "--out", folder];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stderr, stdout };
}

interface Feature {
  properties: Record<string, string | null>;
  geometry: { type: string; coordinates: number[][][] };
}

/** A copy of a fixture with its features changed. */
function changed(file: string, change: (features: Feature[]) => Feature[]): string {
  const collection = JSON.parse(readFileSync(file, "utf8")) as { features: Feature[] };
  const copy = join(folder, "changed.geojson");
  writeFileSync(copy, JSON.stringify({ ...collection, features: change(collection.features) }));
  return copy;
}

describe("the build", () => {
  const run = build(osaka, neighbours);
  const text = readFileSync(join(folder, "osaka.topo.json"), "utf8");
  const topology = parseTopology("osaka.topo.json", text);
  const report = JSON.parse(readFileSync(join(folder, "osaka.report.json"), "utf8")) as {
    municipalities: { name: string; deviationMetres: number }[];
    droppedIslands: { municipalities: { count: number; largestSquareMetres: number } };
  };

  test("makes municipalities of wards, and keeps the neighbour beside them", () => {
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const properties = (regions: RegionGeometry[]) => regions.map((region) => region.properties);
    expect(properties(topology.objects.municipalities.geometries)).toEqual([
      { code: "27140", name: "堺市" },
      { code: "27206", name: "泉大津市" },
      { code: "27216", name: "河内長野市" },
      { code: "27219", name: "和泉市" },
      { code: "27225", name: "高石市" },
      { code: "27341", name: "忠岡町" },
    ]);
    expect(properties(topology.objects.prefectures.geometries)).toEqual([{ code: "30", name: "和歌山県" }]);
    expect(borders(topology, () => null).prefecture.coordinates.length).toBeGreaterThan(0);
  });

  test("keeps islands, and drops only those of no size", () => {
    const sakai = municipalityShapes(topology).find(({ name }) => name === "堺市");
    expect(sakai?.geometry.coordinates.length).toBe(5);
    expect(report.droppedIslands.municipalities).toEqual({ count: 1, largestSquareMetres: 33 });
  });

  test("says how far each border has moved", () => {
    expect(report.municipalities).toHaveLength(6);
    for (const { deviationMetres } of report.municipalities) expect(deviationMetres).toBeLessThan(24);
    expect(run.stdout).toContain("忠岡町");
  });

  test("gives the same whatever the order of the files", () => {
    expect(build(neighbours, osaka).status).toBe(0);
    expect(readFileSync(join(folder, "osaka.topo.json"), "utf8")).toBe(text);
  });

  test("takes wards that stand in N03_005, as in later editions", () => {
    const renamed = changed(osaka, (features) =>
      features.map((feature) => {
        const { N03_003, N03_004 } = feature.properties;
        const names = N03_003 === "堺市" ? { N03_003: null, N03_004: N03_003, N03_005: N03_004 ?? null } : {};
        return { ...feature, properties: { ...feature.properties, ...names } };
      }),
    );
    expect(build(renamed, neighbours).status).toBe(0);
    expect(readFileSync(join(folder, "osaka.topo.json"), "utf8")).toBe(text);
  });

  test("cuts off a neighbour that reaches beyond the frame", () => {
    const far = [[[135.9, 34.1], [135.9, 34.2], [136.5, 34.2], [136.5, 34.1], [135.9, 34.1]]]; // prettier-ignore
    const wide = changed(neighbours, ([first, ...rest]) => {
      const extra = { ...first, geometry: { type: "Polygon", coordinates: far } } as Feature;
      return first ? [first, extra, ...rest] : rest;
    });
    expect(build(osaka, wide)).toMatchObject({ status: 0, stderr: "" });
    const { transform } = parseTopology("t", readFileSync(join(folder, "osaka.topo.json"), "utf8"));
    expect((transform?.translate[0] ?? 0) + (transform?.scale[0] ?? 0) * 9999).toBeCloseTo(136.05, 6);
  });
});

describe("bad input", () => {
  const without = (code: string) =>
    changed(osaka, (features) => features.filter(({ properties }) => properties["N03_007"] !== code));
  const withCode = (from: string, to: string | null) =>
    changed(osaka, (features) =>
      features.map((feature) =>
        feature.properties["N03_007"] === from
          ? { ...feature, properties: { ...feature.properties, N03_007: to } }
          : feature,
      ),
    );

  test.each<[string, () => string[], string]>([
    ["no file", () => [], "expected N03 GeoJSON files, found none"],
    ["no GeoJSON", () => [list, neighbours], "municipalities.yaml: expected GeoJSON, found "],
    [
      "a municipality missing",
      () => [without("27341"), neighbours],
      "expected municipality 27341 忠岡町, found no feature",
    ],
    ["a ward missing", () => [without("27147"), neighbours], "expected 7 wards of 27140 堺市, found 6"],
    [
      "an unknown municipality",
      () => [withCode("27341", "27342"), neighbours],
      "expected a municipality of the list, found 27342 忠岡町",
    ],
    [
      "a code with another's name",
      () => [withCode("27341", "27206"), neighbours],
      "expected 27206 泉大津市, found 27206 忠岡町",
    ],
    ["no code", () => [withCode("27341", null), neighbours], "expected an area code in N03_007, found null"],
    ["no neighbour", () => [osaka], "expected a neighbouring prefecture, found only 27"],
  ])("%s stops it with one sentence", (_, files, message) => {
    const { status, stderr } = build(...files());
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

test("the README's figures are the report's", () => {
  const readme = readText("geo/README.md");
  const report = JSON.parse(readText("geo/osaka.report.json")) as {
    gzipBytes: number;
    vertices: number;
    largestDeviationMetres: Record<string, number>;
    largestDeviationPixels: Record<string, number>;
    droppedIslands: Record<string, { count: number; largestSquareMetres: number }>;
  };
  const number = (value: number) => value.toLocaleString("en").replaceAll(",", " ");
  for (const layer of ["municipalities", "prefectures"]) {
    expect(readme).toContain(`${report.largestDeviationMetres[layer]} m`);
    expect(readme).toContain(`${report.largestDeviationPixels[layer]?.toFixed(2)} px`);
    expect(readme).toContain(number(report.droppedIslands[layer]?.count ?? -1));
    expect(readme).toContain(number(report.droppedIslands[layer]?.largestSquareMetres ?? -1));
  }
  expect(readme).toContain(number(report.gzipBytes));
  expect(readme).toContain(number(report.vertices));
  for (const pixels of Object.values(report.largestDeviationPixels)) expect(pixels).toBeLessThanOrEqual(0.5);
});
