import type { Geography } from "../model/geography.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { Camera, Sight } from "../state/camera.ts";
import { cameraPaths, covers } from "./camera-paths.ts";
import { constrain, limitsFor } from "./camera.ts";
import { type Frame, type Size, frameAt } from "./frame.ts";
import { paddingFor } from "./map-padding.ts";
import { type MapPaths, fittedPaths } from "./paths.ts";

/** What a large map draws, and where it looks. */
export interface Ground {
  /** The view's own frame. */
  readonly base: MapPaths;
  /** The camera that was asked for; the frame is that of the nearest one within the limits. */
  readonly camera: Camera | null;
  /** What is looked at now: everything over the map stands by it. */
  readonly frame: Frame;
  /** What is drawn: during a gesture still the frame before it. */
  readonly paths: MapPaths;
  readonly of: Pick<ViewModel, "geography"> & { readonly focus: string | null };
}

/** The frame of a camera, held within the limits of a view's own frame; that one where there is no camera. */
export function lookedAt(geography: Geography, own: Frame, camera: Camera | null): Frame {
  return camera === null ? own : frameAt(constrain(camera, limitsFor(geography, own)), own);
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
  const frame = same && before.camera === camera ? before.frame : lookedAt(geography, base.frame, camera);
  const looked = { base, camera, of: { geography, focus } };
  if (same && moving && covers(before.paths.frame, frame)) return { ...looked, frame, paths: before.paths };
  const paths = camera === null ? base : cameraPaths(geography, frame);
  // Paths that were kept have an equal frame of their own: one object says that the drawing stands where it is looked at.
  return { ...looked, frame: paths.frame, paths };
}
