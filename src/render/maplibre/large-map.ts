import type { Camera, Frame } from "../../cartography/frame.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";

/** A large map's camera. */
export interface Position extends Camera {
  /** True until the user moves the map away from what it was fitted to. */
  readonly fitted: boolean;
}

/** A map that can be moved and zoomed freely. It owns only its camera. */
export interface LargeMap {
  /** Container for the listbox, so that a drag or a wheel over an option moves the map. */
  readonly listHost: HTMLElement;
  readonly position: Position;
  /** CSS pixels a metre on the ground, at the camera's centre. */
  readonly pixelsPerMetre: number;
  /** Draws a view; the same for both renderers. */
  show(view: ViewModel, highlight: Highlight): void;
  /** Draws outlines only. This is cheaper than `show` and used for hover. */
  setHighlight(highlight: Highlight): void;
  /** Moves the camera to a frame and gives the map the frame's size. */
  fit(frame: Frame, animate: boolean): void;
  /** Gives the map the frame's size, and moves the camera too unless the user has moved it. */
  resize(frame: Frame): void;
  /** Copies the camera of another map and draws in the same animation frame. */
  follow(position: Position): void;
  zoomBy(step: 1 | -1): void;
  /** Longitude and latitude to CSS pixels in the map's box. */
  project(point: readonly [number, number]): readonly [number, number];
  /** Code of the municipality at a point in the map's box, or null over sea and neighbours. */
  codeAt(point: readonly [number, number]): string | null;
  remove(): void;
}

/** What a large map reports to its owner. */
export interface LargeMapEvents {
  /** The camera has moved, so overlays must follow. */
  readonly onCamera: () => void;
  /** The graphics context was lost and did not come back in time, or the map could not restart in it. */
  readonly onLost: () => void;
}

/** Why a large map could not be made: a part did not arrive, which can be retried, or it cannot work here. */
export class LargeMapError extends Error {
  /** The reason, as the application's messages distinguish it. */
  readonly reason: "not-loaded" | "failed";

  constructor(reason: "not-loaded" | "failed", cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.reason = reason;
  }
}
