import { type GeoProjection, geoMercator, geoPath } from "d3";
import type { Geography } from "../model/geography.ts";
import type { Camera } from "../state/camera.ts";

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

/** A part of a frame, in CSS pixels from the frame's top left corner. */
export interface Part extends Size {
  readonly left: number;
  readonly top: number;
}

/** Where the map's ground meets the screen: a Mercator projection fitted to some municipalities. */
export interface Frame extends Size {
  /** Longitude and latitude in degrees to CSS pixels from the frame's top left corner. */
  readonly projection: GeoProjection;
  /** CSS pixels a metre on the ground, at the frame's centre. */
  readonly pixelsPerMetre: number;
  /**
   * The part that its municipalities and the padding take up. As a drawing's viewBox it shows in the frame's own box what
   * the whole frame would; in a box of another shape, as on paper, it alone is as large as the box allows.
   */
  readonly framed: Part;
}

type Bounds = readonly [readonly [number, number], readonly [number, number]];

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
  const framed = { type: "GeometryCollection" as const, geometries };
  const projection = mercator().fitExtent(
    [
      [padding.left, padding.top],
      [right, bottom],
    ],
    framed,
  );
  return {
    ...size,
    projection,
    pixelsPerMetre: pixelsPerMetre(projection, size),
    framed: padded(geoPath(projection).bounds(framed), padding),
  };
}

/**
 * MapLibre draws straight lines on the map; turning off resampling makes d3 do the same. Nothing is near the antimeridian,
 * and cutting there would take an island that has shrunk to a line for one that contains the rest of the world.
 */
function mercator(): GeoProjection {
  return geoMercator()
    .precision(0)
    .preclip((stream) => stream);
}

function padded([[left, top], [right, bottom]]: Bounds, padding: Padding): Part {
  return {
    left: left - padding.left,
    top: top - padding.top,
    width: right - left + padding.left + padding.right,
    height: bottom - top + padding.top + padding.bottom,
  };
}

/** The frame of that size that a camera looks at. It is framed as a whole: what is seen is printed. */
export function frameAt({ center, zoom }: Camera, { width, height }: Size): Frame {
  const projection = mercator()
    .scale((shorterEdge({ width, height }) * 2 ** zoom) / (2 * Math.PI))
    .translate([0, 0]);
  const [x, y] = projection([...center]) ?? [0, 0];
  projection.translate([width / 2 - x, height / 2 - y]);
  return {
    width,
    height,
    projection,
    pixelsPerMetre: pixelsPerMetre(projection, { width, height }),
    framed: { left: 0, top: 0, width, height },
  };
}

function pixelsPerMetre(projection: GeoProjection, { width, height }: Size): number {
  const latitude = projection.invert?.([width / 2, height / 2])?.[1] ?? 0;
  return projection.scale() / earthRadius / Math.cos((latitude * Math.PI) / 180);
}

/** The point of a frame at which a longitude and latitude lies. */
export function project(frame: Frame, [longitude, latitude]: readonly [number, number]): readonly [number, number] {
  return frame.projection([longitude, latitude]) ?? [0, 0];
}

/** Projects to a frame's points. */
export function pixelsOf(frame: Frame): (point: readonly [number, number]) => readonly [number, number] {
  return (point) => project(frame, point);
}

/** The camera that shows what a frame shows. */
export function cameraOf(frame: Frame): Camera {
  const center = frame.projection.invert?.([frame.width / 2, frame.height / 2]) ?? [0, 0];
  return { center, zoom: Math.log2(worldOf(frame) / shorterEdge(frame)) };
}

/** Edge of the square that shows the whole world at a frame's scale, in CSS pixels. */
export function worldOf({ projection }: Pick<Frame, "projection">): number {
  return 2 * Math.PI * projection.scale();
}

/**
 * What a camera's zoom counts from, in CSS pixels: whatever lies in the largest square around its centre stays in
 * sight.
 */
export function shorterEdge({ width, height }: Size): number {
  return Math.max(1, Math.min(width, height));
}
