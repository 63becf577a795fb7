import type { ReactiveController, ReactiveControllerHost } from "lit";
import { logFailure } from "../ui/notice/log-failure.ts";

/** Browsers may send the Escape that ended a full screen this much later, in milliseconds. */
const sameEscape = 300;

/** Enters and leaves the full screen. Browsers allow it only when the user has pressed something. */
export class FullScreenController implements ReactiveController {
  /** True after the browser has refused, until the user asks again. */
  refused = false;

  private endedAt = -Infinity;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Whether the browser offers a full screen: phones and frames may not. */
  get supported(): boolean {
    return document.fullscreenEnabled;
  }

  /** Whether the page fills the screen. */
  get active(): boolean {
    return document.fullscreenElement !== null;
  }

  hostConnected(): void {
    document.addEventListener("fullscreenchange", this.onChange);
  }

  hostDisconnected(): void {
    document.removeEventListener("fullscreenchange", this.onChange);
    // Outside the presentation no button would lead out of the full screen.
    this.leave();
  }

  /** Enters the full screen, or leaves it. */
  async toggle(): Promise<void> {
    this.refused = false;
    if (this.active) return this.leave();
    try {
      await document.documentElement.requestFullscreen();
    } catch (error) {
      logFailure("the full screen was refused", error);
      this.refused = true;
    }
    this.host.requestUpdate();
  }

  /** Leaves the full screen. */
  leave(): void {
    if (!this.active) return;
    document.exitFullscreen().catch(() => {
      // No failure: the user has left the full screen by other means.
    });
  }

  /** True when Escape ends the full screen and nothing else. Some browsers send the key after they have ended it. */
  takesEscape(): boolean {
    if (this.active) {
      this.leave();
      return true;
    }
    return performance.now() - this.endedAt < sameEscape;
  }

  private readonly onChange = (): void => {
    if (!this.active) this.endedAt = performance.now();
    this.host.requestUpdate();
  };
}
