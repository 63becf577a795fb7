import type { Camera } from "../state/camera.ts";
import { type Frame, cameraOf } from "./frame.ts";

/** What brings a drawing made for one frame to where another one has it: scaled from the top left corner, then moved. */
export interface Shift {
  readonly k: number;
  /** In CSS pixels, to the right and down. */
  readonly x: number;
  readonly y: number;
}

/** No shift: the drawing stands where it was made for. */
export const noShift: Shift = { k: 1, x: 0, y: 0 };

/** The shift from a frame to another. */
export function shiftBetween(one: Frame, other: Frame): Shift {
  if (one === other) return noShift;
  const [from, to] = [one.projection, other.projection];
  const k = to.scale() / from.scale();
  const [[fromX, fromY], [toX, toY]] = [from.translate(), to.translate()];
  return { k, x: toX - k * fromX, y: toY - k * fromY };
}

/** The camera that looks at a frame's drawing once it has been shifted. */
export function shiftedCamera(frame: Frame, { k, x, y }: Shift): Camera {
  const { zoom } = cameraOf(frame);
  const center = frame.projection.invert?.([(frame.width / 2 - x) / k, (frame.height / 2 - y) / k]) ?? [0, 0];
  return { center, zoom: zoom + Math.log2(k) };
}
