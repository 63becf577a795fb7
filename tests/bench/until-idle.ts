import type { Browser } from "playwright-core";
import { coldPage, markOf } from "./load.ts";

/** How long a page has to have nothing to do, in milliseconds, until it is idle. */
const rest = 1500;

/** What the page keeps for the bench. */
interface Kept {
  readonly tasks: { readonly from: number; readonly took: number }[];
  readonly shifts: number[];
}

/** Runs in the page before its own scripts: keeps long tasks and layout shifts. */
function watch(): void {
  const kept: Kept = { tasks: [], shifts: [] };
  Object.assign(globalThis, { kept });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) kept.tasks.push({ from: startTime, took: duration });
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) kept.shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: "layout-shift", buffered: true });
}

/**
 * What a load has cost once the page is idle: its longest task after the first map in milliseconds, its layout shifts
 * in all.
 */
export interface UntilIdle {
  readonly longestTask: number;
  readonly shift: number;
}

/**
 * Loads the app and waits until it is idle.
 *
 * @param bits of the network, a second
 */
export async function untilIdle(browser: Browser, url: string, bits: number): Promise<UntilIdle> {
  const { context, page } = await coldPage(browser, watch, bits);
  await page.goto(url, { waitUntil: "commit" });
  const firstMap = await markOf(page, "atlas:first-map", 30_000);
  if (firstMap === undefined) throw new Error("expected a first map within 30 s, found none");
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(rest);
  const { tasks, shifts } = await page.evaluate(() => (globalThis as unknown as { kept: Kept }).kept);
  await context.close();
  return {
    longestTask: Math.max(0, ...tasks.filter(({ from }) => from >= firstMap).map(({ took }) => took)),
    shift: shifts.reduce((sum, shift) => sum + shift, 0),
  };
}
