import { LitElement } from "lit";
import { afterPaint } from "./after-paint.ts";

/** One wait for all that have something to say in the same frame. */
let next: Promise<void> | null = null;

/**
 * An element that follows the figure: what it says next is set a frame later. New colours with their legend are on screen
 * first, and the browser paints them without a panel to lay out beside them.
 */
export class FollowingElement extends LitElement {
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await nextFrame();
    await super.scheduleUpdate();
  }
}

/** Resolves in the frame after the one that is painted next; in a hidden page, which paints nothing, at once. */
export function nextFrame(): Promise<void> {
  next ??= afterPaint()
    .then(() => (document.visibilityState === "hidden" ? undefined : new Promise<unknown>(requestAnimationFrame)))
    .then(() => {
      next = null;
    });
  return next;
}
