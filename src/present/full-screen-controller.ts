import type { ReactiveController, ReactiveControllerHost } from "lit";
import { logFailure } from "../ui/notice/log-failure.ts";

/** How long after the end of a full screen an Escape is still the one that ended it, in milliseconds. */
const sameEscape = 300;

/** Enters and leaves the full screen: only at a press of the user's, and where the browser lets it. */
export class FullScreenController implements ReactiveController {
  /** True when the browser has refused; said until it is asked again. */
  refused = false;

  private endedAt = -Infinity;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Whether there is anything to ask the browser for: phones and frames may have none. */
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
    // Without the presentation nobody would know the way out.
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
      // No failure: it has been left by other means meanwhile.
    });
  }

  /** True when an Escape is spent on the full screen: some browsers tell of it after they have ended that. */
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
