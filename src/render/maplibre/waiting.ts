import type { Map as MapLibreMap } from "maplibre-gl";
import { logFailure } from "../../ui/notice/log-failure.ts";

/** How long MapLibre may take to its first complete frame: generous, for slow machines. In milliseconds. */
const patience = 30_000;

/** How long a lost graphics context may take to come back, in milliseconds. */
const contextPatience = 3_000;

/**
 * Waits for an event of a map that is still to draw its first frame.
 *
 * @throws Error what MapLibre reports meanwhile, or that it took too long. A hidden page draws no frames, so the time
 *   begins anew as long as it is hidden.
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

/** What is done about a map's graphics context. */
export interface ContextEvents {
  /** It is back: the map begins anew. */
  readonly restored: () => Promise<void>;
  /** It did not come back in time, or the map could not begin anew. */
  readonly lost: () => void;
}

/**
 * Watches a map's graphics context; MapLibre restores what it holds itself.
 *
 * @returns ends the watch: nothing is told any more
 */
export function watchContext(map: Pick<MapLibreMap, "on">, on: ContextEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A beginning that the next loss has overtaken says nothing of the context that comes after it.
  let beginning = 0;
  const settle = () => {
    clearTimeout(timer);
    beginning += 1;
  };
  const lost = () => {
    settle();
    timer = setTimeout(on.lost, contextPatience);
  };
  const restored = () => {
    settle();
    const own = beginning;
    on.restored().catch((error: unknown) => {
      logFailure("the large map could not begin anew", error);
      if (own === beginning) on.lost();
    });
  };
  const subscriptions = [map.on("webglcontextlost", lost), map.on("webglcontextrestored", restored)];
  return () => {
    settle();
    subscriptions.forEach((subscription) => subscription.unsubscribe());
  };
}
