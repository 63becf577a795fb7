import { coverFinder, mayHavePlace } from "./label-cover.ts";
import { type LabelPlace, farthest, placesOf } from "./label-places.ts";
import type { Half } from "./labels.ts";
import type { Land } from "./land-grid.ts";

/** Where a municipality's name is to stand. */
export interface NamedPoint {
  readonly code: string;
  /** The label point, in the unit world. */
  readonly unit: readonly [x: number, y: number];
  /** CSS pixels for the unit world. */
  readonly scale: number;
  /** In CSS pixels. */
  readonly fontSize: number;
}

/**
 * Places of a name on its land and beside it, the best first; none where the land has no such municipality.
 *
 * @param half of the name's box
 * @param free whether no other name is in the way at an offset in CSS pixels
 */
export function namePlaces(
  land: Land,
  { code, unit, scale, fontSize }: NamedPoint,
  half: Half,
  free: (dx: number, dy: number) => boolean,
): Iterable<LabelPlace> {
  const box = land.boxOf(code);
  if (!box) return [];
  const landUnder = (dx: number, dy: number) => land.at(unit[0] + dx / scale, unit[1] + dy / scale);
  const [left, right] = [(box.west - unit[0]) * scale, (box.east - unit[0]) * scale];
  const [top, bottom] = [(box.north - unit[1]) * scale, (box.south - unit[1]) * scale];
  const own = { width: right - left, height: bottom - top };
  const reach = { width: farthest.along * fontSize + half.width, height: farthest.across * fontSize + half.height };
  if (!mayHavePlace(own, half, reach, landUnder)) return [];
  // A name that doesn't reach its municipality stands neither on it nor beside it.
  const reaches = (dx: number, dy: number) =>
    dx + half.width >= left && dx - half.width <= right && dy + half.height >= top && dy - half.height <= bottom;
  const coverAt = coverFinder(code, own.width, half, landUnder);
  return placesOf(fontSize, coverAt, (dx, dy) => reaches(dx, dy) && free(dx, dy));
}
