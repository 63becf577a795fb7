import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { atRest } from "./at-rest.ts";

/** A page loaded cold over the bench's network. */
export interface Load {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Milliseconds from the navigation's start to the mark of the first map. */
  readonly firstMap: number;
  /** Waits for a later mark: its milliseconds from the navigation's start, or undefined if it does not come in time. */
  readonly mark: (name: string, timeout: number) => Promise<number | undefined>;
  /** Bytes received, headers and all, for the page and what was asked for before its first map. */
  readonly bytesBeforeFirstMap: () => Promise<number>;
}

/** An empty page over the bench's network, in a context of its own, so that no cache holds anything. */
export interface ColdPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly protocol: CDPSession;
}

/**
 * Opens one.
 *
 * @param script runs in the page before its own, e.g. to take WebGL away
 * @param bits a second
 */
export async function coldPage(browser: Browser, script?: () => void, bits = 10e6): Promise<ColdPage> {
  const context = await browser.newContext({ locale: "ja-JP", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  if (script !== undefined) await page.addInitScript(script);
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: bits / 8,
    uploadThroughput: bits / 8,
  });
  await atRest(browser);
  return { context, page, protocol };
}

/** Runs in the page: when a mark is set, whether it has been already or will be; -1 after the time is over. */
function waitForMark([name, timeout]: [string, number]): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const mark = list.getEntriesByName(name)[0];
      if (mark !== undefined) resolve(mark.startTime);
    }).observe({ type: "mark", buffered: true });
    setTimeout(() => resolve(-1), timeout);
  });
}

/** Waits for a mark of a page: its milliseconds from the navigation's start, or undefined if it does not come in time. */
export async function markOf(page: Page, name: string, timeout: number): Promise<number | undefined> {
  const time = await page.evaluate(waitForMark, [name, timeout] as [string, number]);
  return time < 0 ? undefined : time;
}

/** Runs in the page: addresses of what was asked for before a moment, the page itself first, in order. */
function askedForBefore(moment: number): string[] {
  const resources = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < moment);
  return [location.href.replace(/#.*/, ""), ...resources.map(({ name }) => name)];
}

/**
 * Loads a page cold, and waits for the mark of its first map.
 *
 * @param script runs in the page before its own, e.g. to take WebGL away
 */
export async function load(browser: Browser, url: string, firstMapMark: string, script?: () => void): Promise<Load> {
  const { context, page, protocol } = await coldPage(browser, script);
  // By address, the sizes of its answers in order: an address asked for twice is received twice.
  const addresses = new Map<string, string>();
  const received = new Map<string, number[]>();
  protocol.on("Network.requestWillBeSent", ({ requestId, request }) => addresses.set(requestId, request.url));
  protocol.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (address !== undefined) received.set(address, [...(received.get(address) ?? []), encodedDataLength]);
  });

  const mark = (name: string, timeout: number) => markOf(page, name, timeout);
  await page.goto(url, { waitUntil: "commit" });
  const firstMap = await mark(firstMapMark, 30_000);
  if (firstMap === undefined) throw new Error(`${url}: expected the mark ${firstMapMark} within 30 s, found none`);

  return {
    context,
    page,
    firstMap,
    mark,
    bytesBeforeFirstMap: async () => {
      // Something asked for before the map may still be on its way after it; it counts.
      await page.waitForLoadState("networkidle");
      const asked = (await page.evaluate(askedForBefore, firstMap)).filter((address) => /^https?:/.test(address));
      return asked.reduce((sum, address) => {
        const size = received.get(address)?.shift();
        if (size === undefined) throw new Error(`${address}: asked for before the first map, but no size was seen`);
        return sum + size;
      }, 0);
    },
  };
}
