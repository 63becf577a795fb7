import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import { municipalityShapes } from "../../geo/shapes.ts";
import { regionOf } from "../../geo/topology.ts";
import type { BuiltAtlas } from "../read-atlas.ts";

/** Outlines by the name of their file without its ending. */
export type Boundaries = Readonly<Record<"municipalities" | "areas", FeatureCollection<Polygon | MultiPolygon>>>;

/** The municipalities and the coverage areas of the centres as GeoJSON (RFC 7946). */
export function packageBoundaries({ topology, record }: BuiltAtlas): Boundaries {
  const centreOf = new Map(record.municipalities.map(({ code, centre }) => [code, centre]));
  const shapes = municipalityShapes(topology).map(({ code, name, geometry }) =>
    featureOf({ code, name, centre: centreOf.get(code) ?? null }, geometry),
  );
  const areas = record.centres.map(({ id, name, municipalities }) => {
    const members = topology.objects.municipalities.geometries.filter((geometry) =>
      municipalities.includes(regionOf(geometry).code),
    );
    return featureOf({ centre: id, name }, merge(topology, members));
  });
  return { municipalities: collection(shapes), areas: collection(areas) };
}

type Shape = FeatureCollection<Polygon | MultiPolygon>["features"][number];

function collection(features: Shape[]): FeatureCollection<Polygon | MultiPolygon> {
  return { type: "FeatureCollection", features };
}

function featureOf(properties: NonNullable<Shape["properties"]>, geometry: Polygon | MultiPolygon): Shape {
  return { type: "Feature", properties, geometry: wound(geometry) };
}

/** RFC 7946 has exterior rings run counterclockwise; the topology's run the other way, as d3 draws them. */
function wound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (geometry.type === "Polygon") return { type: "Polygon", coordinates: rings(geometry.coordinates) };
  return { type: "MultiPolygon", coordinates: geometry.coordinates.map(rings) };
}

function rings(polygon: readonly Position[][]): Position[][] {
  return polygon.map((ring, index) => {
    const turned = signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed();
    return turned.map((position) => position.map((degrees) => Number(degrees.toFixed(6))));
  });
}

/** Twice the area in square degrees, positive where the ring runs counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
