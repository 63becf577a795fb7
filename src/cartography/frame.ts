import { type GeoProjection, geoMercator } from "d3";
import type { Geography } from "../model/geography.ts";

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Free space around the framed municipalities, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where the map's ground meets the screen: a Mercator projection fitted to some municipalities. */
export interface Frame extends Size {
  /** Longitude and latitude in degrees to CSS pixels from the frame's top left corner. */
  readonly projection: GeoProjection;
  /** CSS pixels a metre on the ground, at the frame's centre. */
  readonly pixelsPerMetre: number;
}

const earthRadius = 6_378_137;

/**
 * Fits municipalities into a frame.
 *
 * The renderers share this: SVG draws with the projection, MapLibre is given the same camera (see `cameraOf`), so that
 * nothing moves when one takes over from the other.
 */
export function fitFrame(geography: Geography, codes: readonly string[], size: Size, padding: Padding): Frame {
  const geometries = codes.flatMap((code) => geography.municipalities[code] ?? []);
  const right = Math.max(size.width - padding.right, padding.left + 1);
  const bottom = Math.max(size.height - padding.bottom, padding.top + 1);
  // MapLibre draws straight lines on the map; turning off resampling makes d3 do the same.
  const projection = geoMercator()
    .precision(0)
    .fitExtent(
      [
        [padding.left, padding.top],
        [right, bottom],
      ],
      { type: "GeometryCollection", geometries },
    );
  const latitude = projection.invert?.([size.width / 2, size.height / 2])?.[1] ?? 0;
  const pixelsPerMetre = projection.scale() / earthRadius / Math.cos((latitude * Math.PI) / 180);
  return { ...size, projection, pixelsPerMetre };
}

/** The point of a frame at which a longitude and latitude lies. */
export function project(frame: Frame, [longitude, latitude]: readonly [number, number]): readonly [number, number] {
  return frame.projection([longitude, latitude]) ?? [0, 0];
}

/** A map camera in MapLibre's terms: centre in degrees, zoom of a world that is 512 CSS pixels wide at zoom 0. */
export interface Camera {
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** The camera that shows what a frame shows. */
export function cameraOf(frame: Frame): Camera {
  const center = frame.projection.invert?.([frame.width / 2, frame.height / 2]) ?? [0, 0];
  return { center, zoom: Math.log2((2 * Math.PI * frame.projection.scale()) / 512) };
}
