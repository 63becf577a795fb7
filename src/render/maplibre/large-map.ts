import type { Frame } from "../../cartography/frame.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";

/** A map that is made to draw what it is told. It has no state of its own that a reader could tell, and no gestures. */
export interface LargeMap {
  /** Draws a view; the same for both renderers. */
  show(view: ViewModel, highlight: Highlight): void;
  /** Draws outlines only. This is cheaper than `show` and used for hover. */
  setHighlight(highlight: Highlight): void;
  /**
   * Takes a frame's size and camera.
   *
   * @param moving whether it is one of many of a gesture; textures are then not laid anew
   */
  look(frame: Frame, moving: boolean): void;
  /** Code of the municipality at a point in the map's box, or null over sea and neighbours. */
  codeAt(point: readonly [number, number]): string | null;
  remove(): void;
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
