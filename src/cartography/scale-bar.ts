import type { Frame } from "./frame.ts";

/** A round length on the ground, and how long it is at a frame's centre. */
export interface ScaleBar {
  readonly metres: number;
  /** In CSS pixels. */
  readonly length: number;
}

/** The longest that a bar is, in CSS pixels: it is there for comparison, and not to be looked at. */
const longest = 90;

/** Size of the letters above a bar, how high they begin over it, and how high all of it is, in CSS pixels. */
export const scaleBarSize = { letters: 11, baseline: 7, height: 18 } as const;

/** The longest of 1, 2 and 5 with noughts that is no longer on the map than a bar may be. */
export function scaleBarOf({ pixelsPerMetre }: Pick<Frame, "pixelsPerMetre">): ScaleBar {
  const most = longest / pixelsPerMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2].find((step) => step * power <= most) ?? 1) * power;
  return { metres, length: metres * pixelsPerMetre };
}

/** A bar as path data: a line that begins at 0, 0 and has a tick at either end. */
export function scaleBarPath({ length }: ScaleBar): string {
  return `M0 -5V0H${length.toFixed(2)}V-5`;
}
