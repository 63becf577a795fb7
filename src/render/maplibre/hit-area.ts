import type { MunicipalityModel } from "../../derive/municipalities.ts";

/** Half the edge of the smallest hit area, in CSS pixels. */
const reach = 13;

/** Radius below which a municipality is hard to hit by its shape, in CSS pixels. */
const small = 12;

/**
 * The code of a municipality that is too small to hit by its shape and whose label point is near, or null.
 *
 * @param point in CSS pixels of the map's box
 * @param pixelsPerMetre of the ground at the current zoom
 */
export function nearestSmall(
  municipalities: readonly Pick<MunicipalityModel, "code" | "labelPoint" | "labelRadius">[],
  point: readonly [number, number],
  toPixels: (point: readonly [number, number]) => readonly [number, number],
  pixelsPerMetre: number,
): string | null {
  let nearest: { readonly code: string; readonly distance: number } | null = null;
  for (const { code, labelPoint, labelRadius } of municipalities) {
    if (labelRadius * pixelsPerMetre >= small) continue;
    const [x, y] = toPixels(labelPoint);
    const distance = Math.hypot(x - point[0], y - point[1]);
    if (distance <= reach && (nearest === null || distance < nearest.distance)) nearest = { code, distance };
  }
  return nearest?.code ?? null;
}
