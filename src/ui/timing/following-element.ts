import { LitElement, type PropertyDeclaration } from "lit";
import { WindowListener } from "../window-listener.ts";
import { afterPaint } from "./after-paint.ts";

/** One wait for all that have something to say in the same frame. */
let next: Promise<void> | null = null;

/**
 * An element that follows the figure: it draws a changed view one frame later. So the browser paints the new colours
 * and their legend first, without a panel to lay out in the same frame. Its own changes, such as a list that opens, do
 * not wait.
 */
export class FollowingElement extends LitElement {
  private follows = false;

  constructor() {
    super();
    // Paper would show the view before beside the changed figure.
    new WindowListener(this, "beforeprint", () => {
      if (this.isUpdatePending && this.follows) this.performUpdate();
    });
  }

  override requestUpdate(name?: PropertyKey, before?: unknown, options?: PropertyDeclaration): void {
    if (name === "view") this.follows = true;
    super.requestUpdate(name, before, options);
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated && this.follows) await nextFrame();
    this.follows = false;
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
