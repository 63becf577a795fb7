import type { Browser } from "playwright-core";

/** How long the browser has to take little of the processor until it counts as at rest, in milliseconds. */
const calm = 250;

/** How long it is waited for, in milliseconds: on a busy machine it may never rest. */
const patience = 5000;

/**
 * Waits until the browser itself has nothing to do: a window that has just been opened loads the parts around its page
 * for a second, which takes a tenth of a second of both processors from the page that is measured.
 */
export async function atRest(browser: Browser): Promise<void> {
  const protocol = await browser.newBrowserCDPSession();
  const seconds = async () => {
    const { processInfo } = await protocol.send("SystemInfo.getProcessInfo");
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const until = performance.now() + patience;
  let [last, quiet] = [await seconds(), 0];
  while (quiet < 3 && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, calm));
    const now = await seconds();
    quiet = now - last < (calm / 1000) * 0.05 ? quiet + 1 : 0;
    last = now;
  }
  await protocol.detach();
}
