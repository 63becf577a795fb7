import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature, merge } from "topojson-client";
import { regionOf, type OsakaTopology, type RegionCollection } from "./topology.ts";

/** A region with its outline as GeoJSON. */
export interface Shape {
  /** Five digits for a municipality, two for a prefecture. */
  readonly code: string;
  /** Official name. */
  readonly name: string;
  /**
   * Longitude and latitude in degrees. Exterior rings run clockwise, because d3-geo draws on the sphere, where a ring
   * the other way round means the rest of the world. MapLibre takes either.
   */
  readonly geometry: Polygon | MultiPolygon;
}

/** Outlines of Osaka's municipalities, in the order of the topology (by code). */
export function municipalityShapes(topology: OsakaTopology): readonly Shape[] {
  return shapesOf(topology, topology.objects.municipalities);
}

/** Outlines of the neighbouring prefectures, cut off at the frame of the map data. */
export function prefectureShapes(topology: OsakaTopology): readonly Shape[] {
  return shapesOf(topology, topology.objects.prefectures);
}

/** All neighbouring prefectures as one ground, which has one colour: their borders are lines of their own. */
export function prefectureShape(topology: OsakaTopology): MultiPolygon {
  return merge(topology, topology.objects.prefectures.geometries);
}

function shapesOf(topology: OsakaTopology, collection: RegionCollection): readonly Shape[] {
  return collection.geometries.map((geometry) => {
    const { code, name } = regionOf(geometry);
    // The declared type covers every geometry, but a region is always a polygon.
    const drawn = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
    return { code, name, geometry: drawn.geometry };
  });
}
