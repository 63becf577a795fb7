import { isTimeToAsk } from "./rules.ts";

/** How often an open page looks whether it is time to ask, in milliseconds. */
const interval = 600_000;

/** Knows whether there is a newer version of the site than the page's, in this browser or answering for it. */
export class Versions {
  /** Whether there is one, and the reader has not put it off. */
  isNewer = false;

  /** What shows it; null while nothing does. */
  follower: { requestUpdate(): void } | null = null;

  private asked = Date.now();

  /** Looks from now on after the versions that come to this browser. */
  watch(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void {
    let answering = workers.controller;
    // A page that no worker answered came from the server: what waits may be its own version.
    const found = (): void => {
      if (answering) this.become(true);
    };
    if (registration.waiting) found();
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => {
        if (installing.state === "installed") found();
      });
    });
    // Another page has had the newer version answer, or the site is kept no more.
    workers.addEventListener("controllerchange", () => {
      found();
      answering = workers.controller;
    });
  }

  /** Asks the server for a newer version now and then, as long as the page is open. */
  keepAsking(registration: ServiceWorkerRegistration): void {
    const ask = (): void => {
      if (!isTimeToAsk(this.asked, Date.now(), document.visibilityState)) return;
      this.asked = Date.now();
      registration.update().catch(() => {
        // No failure: the line is broken, or the server is. It is asked again.
      });
    };
    document.addEventListener("visibilitychange", ask);
    setInterval(ask, interval);
  }

  /** The reader goes on with this version. */
  putOff(): void {
    this.become(false);
  }

  private become(newer: boolean): void {
    this.isNewer = newer;
    this.follower?.requestUpdate();
  }
}
