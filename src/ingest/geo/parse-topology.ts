import { type OsakaTopology, regionOf } from "../../geo/topology.ts";
import { InputError } from "../../model/input-error.ts";

/**
 * Reads a topology that `npm run geo` has written.
 *
 * @param file path for error messages
 * @param text its content
 * @throws InputError when it is not a topology, lacks an object, or a region lacks its shape, code or name
 */
export function parseTopology(file: string, text: string): OsakaTopology {
  let topology: unknown;
  try {
    topology = JSON.parse(text);
  } catch (error) {
    throw new InputError({ file }, "a TopoJSON topology", `${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRecord(topology) || topology["type"] !== "Topology") {
    throw new InputError({ file, key: "type" }, '"Topology"', quote(isRecord(topology) ? topology["type"] : topology));
  }
  const { arcs, objects } = topology;
  if (!Array.isArray(arcs)) throw new InputError({ file, key: "arcs" }, "a list of arcs", quote(arcs));
  const list: readonly unknown[] = arcs;
  requireRegions(file, "municipalities", objects, list);
  requireRegions(file, "prefectures", objects, list);
  return topology as unknown as OsakaTopology;
}

/**
 * Checks that the topology has exactly the municipalities of the atlas.
 *
 * @param topology a topology as `parseTopology` gives it
 * @param codes those expected
 * @param file path for error messages
 * @throws InputError when one is missing, repeated or not expected
 */
export function requireMunicipalities(topology: OsakaTopology, codes: Iterable<string>, file: string): void {
  const key = "objects.municipalities";
  const found = topology.objects.municipalities.geometries.map((geometry) => regionOf(geometry).code);
  const expected = new Set(codes);
  for (const code of expected) {
    const times = found.filter((other) => other === code).length;
    if (times !== 1) {
      throw new InputError(
        { file, key },
        `municipality ${code} once`,
        times === 0 ? "none of that code" : `it ${times} times`,
      );
    }
  }
  for (const code of found) {
    if (!expected.has(code))
      throw new InputError({ file, key }, "only municipalities of the list", `municipality ${code}`);
  }
}

function requireRegions(file: string, name: string, objects: unknown, arcs: readonly unknown[]): void {
  const object = isRecord(objects) ? objects[name] : undefined;
  const key = `objects.${name}`;
  if (!isRecord(object) || !Array.isArray(object["geometries"]) || object["geometries"].length === 0) {
    throw new InputError({ file, key }, "a collection of polygons", quote(object));
  }
  for (const [index, geometry] of object["geometries"].entries()) {
    requireRegion(file, `${key}.geometries[${index}]`, geometry, arcs);
  }
}

function requireRegion(file: string, key: string, geometry: unknown, arcs: readonly unknown[]): void {
  const type = isRecord(geometry) ? geometry["type"] : geometry;
  if (!isRecord(geometry) || (type !== "Polygon" && type !== "MultiPolygon")) {
    throw new InputError({ file, key: `${key}.type` }, '"Polygon" or "MultiPolygon"', quote(type));
  }
  const indices = Array.isArray(geometry["arcs"]) ? (geometry["arcs"] as unknown[]).flat(3) : [];
  const drawn = indices.length > 0 && indices.every((arc) => typeof arc === "number" && (arc < 0 ? ~arc : arc) in arcs);
  if (!drawn) throw new InputError({ file, key: `${key}.arcs` }, "indices of arcs", quote(geometry["arcs"]));
  const properties = geometry["properties"];
  for (const property of ["code", "name"]) {
    const value = isRecord(properties) ? properties[property] : undefined;
    if (typeof value !== "string" || value === "") {
      throw new InputError({ file, key: `${key}.properties.${property}` }, "text", quote(value));
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function quote(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
}
