import { unitsPerPixel } from "../../cartography/path-data.ts";
import type { MapPaths } from "../../cartography/paths.ts";
import { onceFor } from "../../model/memo.ts";

/** Finds the municipality at a point of a small map's frame in CSS pixels, or null over sea and neighbours. */
export type HitTest = (x: number, y: number) => string | null;

/**
 * The hit test for small maps. These draw a class as one path, so no element tells the municipality. The test uses a
 * hidden canvas, which is made at the first call and shared by all maps.
 */
export const hitTestOf = onceFor((paths: MapPaths): HitTest => {
  const context = document.createElement("canvas").getContext("2d");
  const shapes = Object.entries(paths.municipalities).map(([code, path]) => [code, new Path2D(path)] as const);
  return (x, y) =>
    shapes.find(([, shape]) => context?.isPointInPath(shape, x * unitsPerPixel, y * unitsPerPixel))?.[0] ?? null;
});
