import { geoPath } from "d3";
import type { Geography } from "../model/geography.ts";
import type { Camera } from "../state/camera.ts";
import { type Limits, constrain } from "./camera.ts";
import { type Frame, cameraOf, fitFrame, frameAt, project } from "./frame.ts";
import { shiftedCamera } from "./shift.ts";

/** Free space between a municipality that is brought in and the window's edge, in CSS pixels. */
const margin = 40;

/** What is brought in. */
export interface Wanted {
  readonly code: string;
  /** Where its name stands, in degrees; along an edge that it is longer than, this alone is brought in. */
  readonly labelPoint: readonly [number, number];
}

/**
 * The camera that has a municipality in the window: the given one moved by as little as that takes, at its own zoom. Null
 * where nothing has to move, because its name's point is in the window already.
 */
export function bringIn(geography: Geography, wanted: Wanted, camera: Camera, limits: Limits): Camera | null {
  const { code, labelPoint } = wanted;
  const { width, height } = limits.size;
  const frame = frameAt(camera, limits.size);
  if (inWindow(frame, labelPoint)) return null;
  const [x, y] = project(frame, labelPoint);
  const geometry = geography.municipalities[code];
  const [[left, top], [right, bottom]] = geometry
    ? geoPath(frame.projection).bounds(geometry)
    : [
        [x, y],
        [x, y],
      ];
  const shift = {
    k: 1,
    x: leastShift(left, right, x, width),
    y: leastShift(top, bottom, y, height),
  };
  return constrain(shiftedCamera(frame, shift), limits);
}

/**
 * The camera that has a municipality in the window beside the area that a view frames: who looks at that area by the view's
 * own frame keeps it in sight. Null as with `bringIn`.
 *
 * @param area codes of the area's municipalities
 * @param frame the view's own
 */
export function bringInBeside(
  geography: Geography,
  { code, labelPoint }: Wanted,
  area: readonly string[],
  frame: Frame,
  limits: Limits,
): Camera | null {
  if (inWindow(frame, labelPoint)) return null;
  const padding = { top: margin, right: margin, bottom: margin, left: margin };
  return constrain(cameraOf(fitFrame(geography, [...area, code], limits.size, padding)), limits);
}

function inWindow(frame: Frame, point: readonly [number, number]): boolean {
  const [x, y] = project(frame, point);
  return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
}

/** The least way that brings a stretch between 0 and a length, with the margin; its point alone where it is too long. */
function leastShift(low: number, high: number, point: number, length: number): number {
  const room = Math.min(margin, length / 2);
  const [from, to] = high - low > length - 2 * room ? [point, point] : [low, high];
  if (from < room) return room - from;
  return to > length - room ? length - room - to : 0;
}
