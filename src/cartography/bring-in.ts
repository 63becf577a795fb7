import { geoPath } from "d3";
import type { Geography } from "../model/geography.ts";
import type { Camera } from "../state/camera.ts";
import { type Limits, constrain } from "./camera.ts";
import { frameAt, project } from "./frame.ts";
import { shiftedCamera } from "./shift.ts";

/** Free space between a municipality that is brought in and the window's edge, in CSS pixels. */
const margin = 40;

/**
 * The camera that has a municipality in the window: the given one moved by as little as that takes, at its own zoom. Null
 * where nothing has to move, because its name's point is in the window already.
 *
 * @param labelPoint where its name stands; along an edge that it is longer than, this alone is brought in
 */
export function bringIn(
  geography: Geography,
  { code, labelPoint }: { readonly code: string; readonly labelPoint: readonly [number, number] },
  camera: Camera,
  limits: Limits,
): Camera | null {
  const { width, height } = limits.size;
  const frame = frameAt(camera, limits.size);
  const [x, y] = project(frame, labelPoint);
  if (x >= 0 && y >= 0 && x <= width && y <= height) return null;
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

/** The least way that brings a stretch between 0 and a length, with the margin; its point alone where it is too long. */
function leastShift(low: number, high: number, point: number, length: number): number {
  const room = Math.min(margin, length / 2);
  const [from, to] = high - low > length - 2 * room ? [point, point] : [low, high];
  if (from < room) return room - from;
  return to > length - room ? length - room - to : 0;
}
