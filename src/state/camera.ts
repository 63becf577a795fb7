import type { State } from "./state.ts";

/** A map camera: centre in degrees, zoom of a world that is 512 CSS pixels wide at zoom 0. */
export interface Camera {
  readonly center: readonly [longitude: number, latitude: number];
  readonly zoom: number;
}

/**
 * How the reader looks at the large map. It is in no address and makes no entry of the history: a link shows the view's
 * own frame.
 */
export interface Sight {
  /** Null for the view's own frame, which follows the window's size. */
  readonly camera: Camera | null;
  /** True during a gesture: names and lines are drawn anew when it has ended. */
  readonly moving: boolean;
}

/** The view's own frame. */
export const ownFrame: Sight = { camera: null, moving: false };

/** The sight after a change of the state: another area, other shapes and another view have frames of their own. */
export function sightAfter(before: State, after: State, sight: Sight): Sight {
  const same = before.focus === after.focus && before.shape === after.shape && before.view === after.view;
  return same ? sight : ownFrame;
}
