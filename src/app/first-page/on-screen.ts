import { afterPaint } from "../../ui/timing/after-paint.ts";

/**
 * How long the browser may take to say that it shows something, in milliseconds: some never do, and no page waits for
 * them.
 */
const patience = 500;

/**
 * Waits until what the page now holds is on screen, not only painted: on a machine without a graphics card raster takes
 * longer than all before it, and whatever runs meanwhile takes the processor from it.
 *
 * @returns the moment
 */
export async function onScreen(): Promise<number> {
  await afterPaint();
  const painted = performance.now();
  return document.visibilityState === "hidden"
    ? painted
    : new Promise((resolve) => {
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntriesByName("first-contentful-paint"))
            resolve(Math.max(painted, startTime));
        }).observe({ type: "paint", buffered: true });
        setTimeout(() => resolve(performance.now()), patience);
      });
}
