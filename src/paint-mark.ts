/**
 * Sets a performance mark once what the page now holds has been painted.
 *
 * A frame callback runs just before the browser styles, lays out and paints; a message posted from it is handled just
 * after. A second frame callback instead would add up to one frame of waiting to every time measured.
 *
 * @param name the mark's name, e.g. `atlas:first-map`
 * @returns when the mark is set. A hidden page paints nothing and calls no frame callback: there the mark is set at once,
 *   so that nobody waits for ever.
 */
export function markAfterPaint(name: string): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark(name);
      // An open port would keep the channel alive.
      port1.close();
      resolve();
    };
    const afterThisTask = () => port2.postMessage(null);
    if (document.visibilityState === "hidden") afterThisTask();
    else requestAnimationFrame(afterThisTask);
  });
}
