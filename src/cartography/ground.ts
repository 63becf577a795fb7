import type { ViewModel } from "../derive/view-model.ts";
import type { Camera, Sight } from "../state/camera.ts";
import { cameraPaths, covers } from "./camera-paths.ts";
import { type Frame, type Size, frameAt } from "./frame.ts";
import { paddingFor } from "./map-padding.ts";
import { type MapPaths, fittedPaths } from "./paths.ts";

/** What a large map draws, and where it looks. */
export interface Ground {
  /** The view's own frame. */
  readonly base: MapPaths;
  readonly camera: Camera | null;
  /** What is looked at now: everything over the map stands by it. */
  readonly frame: Frame;
  /** What is drawn: during a gesture still the frame before it. */
  readonly paths: MapPaths;
  readonly of: Pick<ViewModel, "geography"> & { readonly focus: string | null };
}

/** The ground of a view in a box. What stays the same of the ground before it is the same object. */
export function groundOf(view: ViewModel, size: Size, { camera, moving }: Sight, before: Ground | null): Ground {
  const { geography } = view;
  const { focus } = view.parameters;
  const base =
    before?.of.geography === geography &&
    before.of.focus === focus &&
    before.base.frame.width === size.width &&
    before.base.frame.height === size.height
      ? before.base
      : fittedPaths(geography, view.frame, size, paddingFor(focus === null));
  const same = before?.base === base;
  const frame =
    same && before.camera === camera ? before.frame : camera === null ? base.frame : frameAt(camera, base.frame);
  const of = { geography, focus };
  if (same && moving && covers(before.paths.frame, frame)) return { base, camera, frame, paths: before.paths, of };
  const paths = camera === null ? base : cameraPaths(geography, frame);
  // Paths that were kept have an equal frame of their own: one object says that the drawing stands where it is looked at.
  return { base, camera, frame: paths.frame, paths, of };
}
