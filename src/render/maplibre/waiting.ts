import type { Map as MapLibreMap } from "maplibre-gl";

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

/** Watches a map's graphics context; MapLibre restores what it holds itself. */
export function watchContext(
  map: MapLibreMap,
  on: { readonly restored: () => void; readonly lost: () => void },
): () => void {
  let timer = 0;
  const lost = () => {
    clearTimeout(timer);
    timer = window.setTimeout(on.lost, contextPatience);
  };
  const restored = () => {
    clearTimeout(timer);
    on.restored();
  };
  const subscriptions = [map.on("webglcontextlost", lost), map.on("webglcontextrestored", restored)];
  return () => {
    clearTimeout(timer);
    subscriptions.forEach((subscription) => subscription.unsubscribe());
  };
}
