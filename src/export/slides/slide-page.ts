/** A slide of 16 : 9, in points: 33.9 × 19.05 cm. */
export const slideSize = { width: 960, height: 540 } as const;

/** Free space around a slide. */
export const slideMargin = { x: 30, y: 26 } as const;

/** Where a title stands over all of a slide's width. */
export const slideHead = { x: slideMargin.x, y: 18, width: slideSize.width - 2 * slideMargin.x } as const;

/** The map picture's units to a point. With them, names on the map can be read from a seat. */
export const unitsPerPoint = 1.5;

const gutter = 26;

/**
 * Where words and map stand, in points. The map is as high as the slide, because Osaka is taller than wide. Two legends
 * take some of the width that shows only the neighbours.
 */
export function slideColumns(legends: number): {
  readonly words: { readonly x: number; readonly width: number };
  readonly map: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
} {
  const width = legends > 1 ? 348 : 408;
  const x = slideSize.width - slideMargin.x - width;
  const y = slideMargin.y - 2;
  return {
    words: { x: slideMargin.x, width: x - gutter - slideMargin.x },
    map: { x, y, width, height: slideSize.height - 2 * y },
  };
}
