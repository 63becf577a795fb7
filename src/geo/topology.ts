import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

/** Properties of a region in the topology. */
export interface RegionProperties {
  /** Five digits for a municipality (全国地方公共団体コード without its check digit), two for a prefecture. */
  readonly code: string;
  /** Official name, e.g. 守口市. */
  readonly name: string;
}

/** A municipality or prefecture as it stands in the topology: indices of arcs, no coordinates. */
export type RegionGeometry = Polygon<RegionProperties> | MultiPolygon<RegionProperties>;

/** Regions of one kind. */
export type RegionCollection = Omit<GeometryCollection<RegionProperties>, "geometries"> & {
  geometries: RegionGeometry[];
};

/**
 * Osaka and its neighbours as one topology: `municipalities` are Osaka's, `prefectures` the neighbours. Both share
 * their arcs. Coordinates are longitude and latitude in degrees (JGD2011), quantised and delta-encoded.
 */
export type OsakaTopology = Topology<{ municipalities: RegionCollection; prefectures: RegionCollection }>;

/** Code and name of a region; the build has checked that they exist. */
export function regionOf(geometry: RegionGeometry): RegionProperties {
  return geometry.properties as RegionProperties;
}
