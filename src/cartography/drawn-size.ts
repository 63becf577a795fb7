import type { Size } from "./frame.ts";

/** About what a sheet of paper has for a map. */
export const paperSize: Size = { width: 700, height: 640 };

/**
 * The size in which a map is drawn in a box; null while the box has none.
 *
 * It is exact to a fraction of a pixel, because a rounded size would blur the drawing. Two maps side by side, whose boxes
 * differ by parts of a pixel, are rounded to an eighth, so that they are drawn once for both.
 *
 * @param paired whether another map stands beside it
 */
export function drawnSize(box: Size, paired: boolean): Size | null {
  const length = (own: number) => (paired ? Math.round(own * 8) / 8 : own);
  const [width, height] = [length(box.width), length(box.height)];
  return width > 0 && height > 0 ? { width, height } : null;
}

/** Whether two sizes are equal. */
export function sameSize(one: Size | null, other: Size | null): boolean {
  return one?.width === other?.width && one?.height === other?.height;
}
