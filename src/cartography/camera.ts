import type { Geography } from "../model/geography.ts";
import { type Bounds, dataBounds } from "../model/data-bounds.ts";
import { onceFor } from "../model/memo.ts";
import type { Camera } from "../state/camera.ts";
import { type Frame, type Size, cameraOf, fitFrame, shorterEdge } from "./frame.ts";

/**
 * Edge of the world at the closest, in CSS pixels: there 22 m, the most that a border is off, are 1.4 px. See
 * geo/README.md.
 */
export const closestWorld = 512 * 2 ** 12;

/** How many zoom levels a user can zoom out beyond the whole prefecture. */
const outerReach = 0.5;

/** The least zoom for a map of that size: the whole prefecture and a little more. */
export function minZoomFor(geography: Geography, size: Size): number {
  const margin = { top: 20, right: 20, bottom: 20, left: 20 };
  const whole = fitFrame(geography, Object.keys(geography.municipalities), size, margin);
  return Math.min(cameraOf(whole).zoom - outerReach, maxZoomFor(size));
}

/** The closest zoom for a map of that size, as far as the data are exact. */
export function maxZoomFor(size: Size): number {
  return Math.log2(closestWorld / shorterEdge(size));
}

/** What limits the camera. */
export interface Limits {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Bounds that the map never leaves. */
  readonly bounds: Bounds;
  readonly size: Size;
}

/**
 * The limits for a fitted frame.
 *
 * The frame itself is always allowed, even where a wide screen shows more than the data cover
 * or a small area is shown closer than their precision allows. The user cannot go beyond both.
 */
export function limitsFor(geography: Geography, frame: Frame): Limits {
  return limitsOf(geography)(frame);
}

const limitsOf = onceFor((geography: Geography) => onceFor((frame: Frame) => freshLimits(geography, frame)));

function freshLimits(geography: Geography, frame: Frame): Limits {
  const camera = cameraOf(frame);
  const [west, south, east, north] = dataBounds;
  const [left, top] = frame.projection.invert?.([0, 0]) ?? [west, north];
  const [right, bottom] = frame.projection.invert?.([frame.width, frame.height]) ?? [east, south];
  return {
    minZoom: Math.min(minZoomFor(geography, frame), camera.zoom),
    maxZoom: Math.max(maxZoomFor(frame), camera.zoom),
    bounds: [Math.min(west, left), Math.min(south, bottom), Math.max(east, right), Math.max(north, top)],
    size: { width: frame.width, height: frame.height },
  };
}

/** The nearest camera within the limits; the same object where it lies within them. */
export function constrain(camera: Camera, { minZoom, maxZoom: closest, bounds, size }: Limits): Camera {
  const { center, zoom } = camera;
  const allowed = Math.min(closest, Math.max(minZoom, zoom));
  const world = shorterEdge(size) * 2 ** allowed;
  const [west, north] = toWorld([bounds[0], bounds[3]], world);
  const [east, south] = toWorld([bounds[2], bounds[1]], world);
  const [x, y] = toWorld(center, world);
  const within = [clampWindow(x, west, east, size.width), clampWindow(y, north, south, size.height)] as const;
  const unmoved = Math.abs(within[0] - x) < 1e-6 && Math.abs(within[1] - y) < 1e-6;
  if (unmoved && allowed === zoom) return camera;
  return { center: unmoved ? center : fromWorld(within, world), zoom: allowed };
}

/** Moves a window's middle so that the window lies within the bounds, or a larger window around them. */
function clampWindow(middle: number, low: number, high: number, length: number): number {
  const ends = [low + length / 2, high - length / 2];
  return Math.min(Math.max(...ends), Math.max(Math.min(...ends), middle));
}

/**
 * Longitude and latitude in degrees to pixels of a square world.
 *
 * @param world its edge length
 */
export function toWorld([longitude, latitude]: readonly [number, number], world: number): [x: number, y: number] {
  const northing = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [(longitude / 360 + 0.5) * world, (0.5 - northing / (2 * Math.PI)) * world];
}

function fromWorld([x, y]: readonly [number, number], world: number): [longitude: number, latitude: number] {
  const northing = (0.5 - y / world) * 2 * Math.PI;
  return [(x / world - 0.5) * 360, (Math.atan(Math.exp(northing)) * 360) / Math.PI - 90];
}
