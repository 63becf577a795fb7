/** How long something that can wait does wait at most, in milliseconds. */
const patience = 2000;

/** Waits until the page has nothing to do, in browsers that tell. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof window.requestIdleCallback === "function") {
      window.requestIdleCallback(() => resolve(), { timeout: patience });
    } else setTimeout(resolve);
  });
}
