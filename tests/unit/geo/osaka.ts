import { readFileSync } from "node:fs";
import { municipalityShapes } from "../../../src/geo/shapes.ts";
import { labelPoint, type LabelPoint } from "../../../src/ingest/geo/label-points.ts";
import { parseMunicipalities } from "../../../src/ingest/geo/municipalities.ts";
import { parseTopology } from "../../../src/ingest/geo/parse-topology.ts";

/** Text of a file of the project. */
export function readText(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
}

/** The committed topology as text. */
export const topologyText = readText("geo/osaka.topo.json");

/** The committed topology. */
export const topology = parseTopology("geo/osaka.topo.json", topologyText);

/** The committed list of municipalities. */
export const municipalities = parseMunicipalities({
  file: "geo/municipalities.yaml",
  text: readText("geo/municipalities.yaml"),
});

/** Where each municipality's name stands, by code. */
export const labelPoints: ReadonlyMap<string, LabelPoint> = new Map(
  municipalityShapes(topology).map(({ code, geometry }) => [
    code,
    labelPoint(geometry, municipalities.find((entry) => entry.code === code)?.labelPoint),
  ]),
);

/** Code of the municipality of that name. */
export function codeOf(name: string): string {
  const entry = municipalities.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`no municipality ${name}`);
  return entry.code;
}

/** Name of the municipality of that code. */
export function nameOf(code: string): string {
  return municipalities.find((candidate) => candidate.code === code)?.name ?? code;
}
