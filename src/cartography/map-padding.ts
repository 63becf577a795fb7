import type { Padding, Size } from "./frame.ts";

/**
 * Padding of the framed municipalities in the map's box. The whole prefecture is tall, so it goes to the right of a
 * caption on the map, and the caption lies over the bay. A single coverage area may have any shape, so it keeps clear
 * of the caption.
 *
 * @param caption width of what covers the map's left, in CSS pixels
 * @param whole true where the whole prefecture is framed
 */
export function paddingFor({ width, height }: Size, caption: number, whole: boolean): Padding {
  if (caption === 0) return whole ? evenly(12) : evenly(24);
  const left = whole ? Math.max(24, Math.min(width - 28 - height * 0.7, caption + 40)) : caption + 24;
  return whole ? { top: 20, right: 28, bottom: 20, left } : { top: 28, right: 28, bottom: 28, left };
}

function evenly(padding: number): Padding {
  return { top: padding, right: padding, bottom: padding, left: padding };
}
