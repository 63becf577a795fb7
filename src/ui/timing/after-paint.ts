/**
 * Waits until what the page now holds has been painted.
 *
 * A frame callback runs just before the browser styles, lays out and paints; a message posted from it is handled just
 * after. A second frame callback instead would add up to one frame of waiting to every time measured.
 *
 * @returns at once in a hidden page, because it paints nothing and would never call back
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // Closed, because an open port would keep the channel alive.
      port1.close();
      resolve();
    };
    const afterThisTask = () => port2.postMessage(null);
    if (document.visibilityState === "hidden") afterThisTask();
    else requestAnimationFrame(afterThisTask);
  });
}

/** The mark of the first map on the screen, drawn by the page itself or by the application. */
export const firstMapMark = "atlas:first-map";

/**
 * Sets a performance mark once what the page now holds has been painted.
 *
 * @param name the mark's name, e.g. `atlas:first-map`
 */
export async function markAfterPaint(name: string): Promise<void> {
  await afterPaint();
  performance.mark(name);
}
