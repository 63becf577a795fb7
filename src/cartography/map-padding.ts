import type { Padding, Size } from "./frame.ts";

/**
 * Where the framed municipalities stand in the map's box. Osaka is tall: beside a caption that stands on the map it goes
 * to the right, and the caption has the bay to its left. One coverage area may have any shape, and keeps clear of it.
 *
 * @param caption width of what covers the map's left, in CSS pixels
 * @param whole true where the whole prefecture is framed
 */
export function paddingFor({ width, height }: Size, caption: number, whole: boolean): Padding {
  if (caption === 0) return whole ? evenly(14) : evenly(32);
  const left = whole ? Math.max(24, Math.min(width - 28 - height * 0.7, caption + 40)) : caption + 24;
  return whole ? { top: 20, right: 28, bottom: 20, left } : { top: 28, right: 28, bottom: 28, left };
}

function evenly(padding: number): Padding {
  return { top: padding, right: padding, bottom: padding, left: padding };
}
