import type { Camera, Frame } from "../../cartography/frame.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";

/** Where a large map's camera is. */
export interface Position extends Camera {
  /** True while it shows what the map was last fitted to, and the user has not moved it since. */
  readonly fitted: boolean;
}

/** A map that can be moved and zoomed freely. It owns its camera; everything else it is told. */
export interface LargeMap {
  /** Where the listbox is put, so that a drag or a wheel over an option moves the map. */
  readonly listHost: HTMLElement;
  readonly position: Position;
  /** CSS pixels a metre on the ground, at the camera's centre. */
  readonly pixelsPerMetre: number;
  /** Draws a view; the same for both renderers. */
  show(view: ViewModel, highlight: Highlight): void;
  /** Outlines only: cheaper than `show`, for hover. */
  setHighlight(highlight: Highlight): void;
  /** Takes the camera to what a frame shows, and the map's size to the frame's. */
  fit(frame: Frame, animate: boolean): void;
  /** Takes the map's size to the frame's; the camera too, unless the user has moved it since it was last fitted. */
  resize(frame: Frame): void;
  /** Takes the camera of another map, and draws it at once: within the frame that the other is drawn in. */
  follow(position: Position): void;
  zoomBy(step: 1 | -1): void;
  /** Longitude and latitude to CSS pixels in the map's box. */
  project(point: readonly [number, number]): readonly [number, number];
  /** Code of the municipality at a point in the map's box, or null over sea and neighbours. */
  codeAt(point: readonly [number, number]): string | null;
  remove(): void;
}

/** What a large map tells whoever made it. */
export interface LargeMapEvents {
  /** The camera has moved: what is laid over the map has to follow. */
  readonly onCamera: () => void;
  /** The graphics context is gone and did not come back in time, or the map could not begin anew in it. */
  readonly onLost: () => void;
}

/** Why a large map did not come to be: a part of it did not arrive, which may be tried again, or it cannot work here. */
export class LargeMapError extends Error {
  /** In the terms of the application's messages. */
  readonly reason: "not-loaded" | "failed";

  constructor(reason: "not-loaded" | "failed", cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.reason = reason;
  }
}
