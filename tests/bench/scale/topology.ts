import type { Topology } from "topojson-specification";
import type { OsakaTopology, RegionGeometry } from "../../../src/geo/topology.ts";

/**
 * Any topology's first collection as municipalities, in the order in which they stand, without surroundings.
 *
 * @throws Error where it holds no polygons
 */
export function asMunicipalities(topology: Topology): OsakaTopology {
  const [collection] = Object.values(topology.objects);
  const regions = collection?.type === "GeometryCollection" ? collection.geometries : [];
  const geometries = regions.flatMap((region, index): RegionGeometry[] => {
    if (region.type !== "Polygon" && region.type !== "MultiPolygon") return [];
    const code = String(index).padStart(5, "0");
    const words = Object.values((region.properties ?? {}) as Record<string, unknown>).map(String);
    const name = words.find((word) => /[市区町村]$/u.test(word)) ?? code;
    return [{ ...region, properties: { code, name } }];
  });
  if (geometries.length === 0) throw new Error("expected a topology with a collection of polygons, found none");
  return {
    ...topology,
    objects: {
      municipalities: { type: "GeometryCollection", geometries },
      prefectures: { type: "GeometryCollection", geometries: [] },
    },
  };
}

/** How many vertices a topology's arcs have. */
export function verticesOf({ arcs }: Topology): number {
  return arcs.reduce((sum, arc) => sum + arc.length, 0);
}
