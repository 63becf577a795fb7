import type { Map as MapLibreMap } from "maplibre-gl";
import { logFailure } from "../../ui/notice/log-failure.ts";

/**
 * How long MapLibre may take until its first complete frame, in milliseconds. It is generous because of slow machines.
 */
const patience = 30_000;

/** How long a lost graphics context may take to come back, in milliseconds. */
const contextPatience = 3_000;

/**
 * Waits for an event of a map that is still to draw its first frame.
 *
 * @throws Error what MapLibre reports meanwhile, or a timeout. A hidden page draws no frames, so the time starts again
 *   as long as the page is hidden.
 */
export function firstOf(map: MapLibreMap, event: "style.load" | "idle"): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer = 0;
    const settle = (action: () => void) => {
      clearTimeout(timer);
      subscriptions.forEach((subscription) => subscription.unsubscribe());
      action();
    };
    const done = () => settle(resolve);
    const failed = ({ error }: { readonly error: { readonly message: string } }) =>
      settle(() => reject(new Error(error.message, { cause: error })));
    const late = () => {
      if (document.visibilityState === "hidden") arm();
      else settle(() => reject(new Error(`no ${event} of the map within ${patience} ms`)));
    };
    const arm = () => (timer = window.setTimeout(late, patience));
    arm();
    const subscriptions = [map.on(event, done), map.on("error", failed)];
  });
}

/** Callbacks for a map's lost graphics context. */
export interface ContextEvents extends ContextStates {
  /** The context is back and the map restarts. The promise settles when it has. */
  readonly restored: () => Promise<void>;
}

/** What becomes of a map whose graphics context is lost. */
export interface ContextStates {
  /** It shows nothing from now on. */
  readonly away: () => void;
  /** It draws again. */
  readonly back: () => void;
  /** The context did not come back in time, or the map could not restart. */
  readonly lost: () => void;
}

/**
 * Watches a map's graphics context. MapLibre restores its own resources.
 *
 * @returns a function that ends the watch
 */
export function watchContext(map: Pick<MapLibreMap, "on">, on: ContextEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A restart that was overtaken by another loss says nothing about the next context.
  let beginning = 0;
  const settle = () => {
    clearTimeout(timer);
    beginning += 1;
  };
  const gone = () => {
    settle();
    on.away();
    timer = setTimeout(on.lost, contextPatience);
  };
  const restored = () => {
    settle();
    const own = beginning;
    on.restored().then(
      () => {
        if (own === beginning) on.back();
      },
      (error: unknown) => {
        logFailure("the large map could not begin anew", error);
        if (own === beginning) on.lost();
      },
    );
  };
  const subscriptions = [map.on("webglcontextlost", gone), map.on("webglcontextrestored", restored)];
  return () => {
    settle();
    subscriptions.forEach((subscription) => subscription.unsubscribe());
  };
}
