import type { ReactiveController, ReactiveControllerHost } from "lit";
import { logFailure } from "../ui/notice/log-failure.ts";

/** Keeps the screen awake while its host is in the page and the page is seen, where the browser can. */
export class WakeLockController implements ReactiveController {
  /** What holds the screen awake now; null while nothing does. */
  private held: WakeLockSentinel | null = null;
  private connected = false;
  private asking = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
    document.addEventListener("visibilitychange", this.onVisible);
    void this.take();
  }

  hostDisconnected(): void {
    this.connected = false;
    document.removeEventListener("visibilitychange", this.onVisible);
    this.release();
  }

  private readonly onVisible = (): void => void this.take();

  /** Browsers let go of it when the page is hidden. */
  private async take(): Promise<void> {
    // A page without https has none, though its type says so.
    const wakeLock = navigator.wakeLock as WakeLock | undefined;
    if (!wakeLock || document.visibilityState !== "visible" || this.held?.released === false) return;
    if (this.asking) return;
    this.asking = true;
    try {
      this.held = await wakeLock.request("screen");
      // The presentation may have ended meanwhile.
      if (!this.connected) this.release();
    } catch (error) {
      // The presenter can do nothing about it: a battery that runs low is the usual cause.
      logFailure("the screen may not be kept awake", error);
    } finally {
      this.asking = false;
    }
  }

  private release(): void {
    this.held?.release().catch((error: unknown) => logFailure("the screen could not be let go", error));
    this.held = null;
  }
}
