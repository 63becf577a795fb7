import type { Geography } from "../model/geography.ts";
import { Kept, onceFor } from "../model/memo.ts";
import type { Frame } from "./frame.ts";
import { type MapPaths, mapPaths } from "./paths.ts";
import { shiftBetween } from "./shift.ts";

const keptOf = onceFor((_: Geography) => new Kept<string, MapPaths>(1));

/**
 * The paths for a camera's frame: cut off a window beyond the frame, since close by most of the prefecture is out of
 * sight. The last ones are kept, because two maps side by side need the same.
 */
export function cameraPaths(geography: Geography, frame: Frame): MapPaths {
  const { width, height, projection } = frame;
  const key = JSON.stringify([width, height, projection.scale(), projection.translate()]);
  return keptOf(geography).of(key, () => {
    projection.clipExtent([
      [-width, -height],
      [2 * width, 2 * height],
    ]);
    return mapPaths(geography, frame);
  });
}

/** Whether paths drawn for one frame reach to all edges of another. */
export function covers(drawn: Frame, frame: Frame): boolean {
  const edges = drawn.projection.clipExtent();
  if (!edges) return true;
  const [[left, top], [right, bottom]] = edges;
  const { k, x, y } = shiftBetween(drawn, frame);
  const { width, height } = frame;
  return k * left + x <= 0 && k * top + y <= 0 && k * right + x >= width && k * bottom + y >= height;
}
