import type { Paint } from "./palette.ts";

/**
 * Fills for the number of hits of a centre, from many to none: one scale from dark to light, so that more hits look
 * like more.
 *
 * They differ from one another and from the fills of silence as much as the values' fills do. None is paper, which
 * means that a row is silent.
 */
export const hitFills = ["#3f1e46", "#9c455d", "#e18d5c", "#f2e6c0"] as const;

/**
 * Paint of a step of hits.
 *
 * @param index place of the step, from 0 for the most hits
 * @throws RangeError when there are more steps than fills
 */
export function hitPaint(index: number): Paint {
  const fill = hitFills[index];
  if (fill === undefined) throw new RangeError(`${hitFills.length} steps have fills, step ${index + 1} has none`);
  return { fill, pattern: null };
}
