import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { GeoJSONSourceSpecification } from "maplibre-gl";
import type { Geography } from "../../model/geography.ts";
import type { Highlight } from "../../derive/highlight.ts";
import { closestWorld } from "../../cartography/camera.ts";
import { zoomOf } from "./zoom.ts";

/** Names of the map's sources. */
export type SourceId = "ground" | "municipalities" | "borders" | "outlines" | "groups" | "labels";

/** What a line of the map separates or surrounds. */
export type LineKind = "prefecture" | "municipal" | "outer" | "area";

/** The outlines around groups of municipalities. */
export type GroupKind = "marked" | "area";

/** The map's sources. Labels and group outlines follow the view, so they begin empty. */
export function sourcesOf(geography: Geography): Record<SourceId, GeoJSONSourceSpecification> {
  const { borders } = geography;
  const shapes = {
    ...source(Object.entries(geography.municipalities).map(([code, geometry]) => feature(geometry, { code }))),
    promoteId: "code",
  };
  return {
    ground: source([
      ...(geography.extent ? [feature(geography.extent, { kind: "extent" })] : []),
      ...geography.neighbours.map((geometry) => feature(geometry, { kind: "land" })),
      line("prefecture", borders.neighbours),
    ]),
    municipalities: shapes,
    // A changed state has MapLibre write all layers of its source anew: fills and outlines change apart.
    outlines: shapes,
    borders: {
      ...source([
        ...borders.municipal.map(({ between, line: shared }) =>
          feature(shared, { kind: "municipal" satisfies LineKind, between: between.join(" ") }),
        ),
        line("outer", borders.coast),
        line("outer", borders.prefecture),
        line("area", borders.area),
      ]),
      promoteId: "between",
    },
    groups: source([]),
    labels: source([]),
  };
}

/** Outlines of the groups that are highlighted. */
export function groupOutlines(geography: Geography, { marked, area }: Highlight): FeatureCollection {
  const groups: readonly [GroupKind, readonly string[]][] = [
    ["marked", marked],
    ["area", area],
  ];
  return {
    type: "FeatureCollection",
    features: groups
      .filter(([, codes]) => codes.length > 0)
      .map(([kind, codes]) => feature(geography.outline(codes), { kind })),
  };
}

function source(features: Feature[]): GeoJSONSourceSpecification {
  return {
    type: "geojson",
    data: { type: "FeatureCollection", features },
    maxzoom: zoomOf(closestWorld),
    // In pixels of a vector tile, which is shown at up to twice its size. The topology is simplified already.
    tolerance: 0.1,
    // In the same pixels: the widest line is 7 px.
    buffer: 16,
  };
}

function line(kind: LineKind, geometry: Geometry): Feature {
  return feature(geometry, { kind });
}

function feature(geometry: Geometry, properties: Record<string, string>): Feature {
  return { type: "Feature", properties, geometry };
}
