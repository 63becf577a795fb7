import type { MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import type { Borders, SharedBorder } from "../model/geography.ts";
import { regionOf, type OsakaTopology, type RegionGeometry } from "./topology.ts";

/**
 * Sorts all borders by kind. Each line occurs once, however many regions it bounds.
 *
 * @param areaOf id of the area that covers a municipality, null for none
 */
export function borders(topology: OsakaTopology, areaOf: (code: string) => string | null): Borders {
  const { municipalities, prefectures } = topology.objects;
  const inOsaka = new Set<unknown>(municipalities.geometries);
  const sameArea = (one: RegionGeometry, other: RegionGeometry) => {
    const area = areaOf(regionOf(one).code);
    return area !== null && area === areaOf(regionOf(other).code);
  };
  const linesWhere = (test: (one: RegionGeometry, other: RegionGeometry) => boolean) =>
    meshOf(topology, [...municipalities.geometries, ...prefectures.geometries], test);
  const within = (one: RegionGeometry, other: RegionGeometry) =>
    one !== other && inOsaka.has(one) && inOsaka.has(other);
  return {
    municipal: sharedBorders(topology, sameArea),
    area: linesWhere((one, other) => within(one, other) && !sameArea(one, other)),
    prefecture: linesWhere((one, other) => inOsaka.has(one) !== inOsaka.has(other)),
    coast: linesWhere((one, other) => one === other && inOsaka.has(one)),
    neighbours: linesWhere((one, other) => one !== other && !inOsaka.has(one) && !inOsaka.has(other)),
  };
}

/** The borders of municipalities by pair. An arc has a region on either side at most, so that one pass sorts them all. */
function sharedBorders(
  topology: OsakaTopology,
  test: (one: RegionGeometry, other: RegionGeometry) => boolean,
): readonly SharedBorder[] {
  const first = new Map<number, RegionGeometry>();
  const pairs = new Map<string, { readonly between: readonly [string, string]; readonly arcs: number[][] }>();
  for (const geometry of topology.objects.municipalities.geometries) {
    const rings = geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat();
    for (const index of rings.flat()) {
      // A topology writes an arc that runs the other way as its index's complement.
      const arc = index < 0 ? ~index : index;
      const other = first.get(arc);
      if (!other) first.set(arc, geometry);
      else if (other !== geometry && test(other, geometry)) {
        const between = [regionOf(other).code, regionOf(geometry).code] as const;
        const pair = pairs.get(between.join()) ?? { between, arcs: [] };
        pair.arcs.push([arc]);
        pairs.set(between.join(), pair);
      }
    }
  }
  return [...pairs.values()].map(({ between, arcs }) => {
    const { geometry } = feature<MultiLineString>(topology, { type: "MultiLineString", arcs });
    return { between, line: geometry };
  });
}

/** The outer borders of a group of municipalities, coast included: borders with the group on one side only. */
export function outline(topology: OsakaTopology, codes: Iterable<string>): MultiLineString {
  const group = new Set(codes);
  const has = (geometry: RegionGeometry) => group.has(regionOf(geometry).code);
  return meshOf(topology, topology.objects.municipalities.geometries, (one, other) =>
    one === other ? has(one) : has(one) !== has(other),
  );
}

function meshOf(
  topology: OsakaTopology,
  geometries: RegionGeometry[],
  test: (one: RegionGeometry, other: RegionGeometry) => boolean,
): MultiLineString {
  const collection: GeometryObject = { type: "GeometryCollection", geometries };
  // The filter is only called with members of the collection.
  return mesh(topology, collection, (one, other) => test(one as RegionGeometry, other as RegionGeometry));
}
