import type { MapPaths } from "../../cartography/paths.ts";
import { onceFor } from "../../model/memo.ts";

/** Finds the municipality at a point of a small map's frame, or null over sea and neighbours. */
export type HitTest = (x: number, y: number) => string | null;

/**
 * The hit test for a ground. Small maps draw a class as one path, so that the page can't tell a municipality by its
 * element; the test asks a canvas that is never shown, made on the first question and shared by all maps.
 */
export const hitTestOf = onceFor((paths: MapPaths): HitTest => {
  const context = document.createElement("canvas").getContext("2d");
  const shapes = Object.entries(paths.municipalities).map(([code, path]) => [code, new Path2D(path)] as const);
  return (x, y) => shapes.find(([, shape]) => context?.isPointInPath(shape, x, y))?.[0] ?? null;
});
