import { type Page, chromium } from "playwright-core";
import { launchOptions, withoutGpuCompositing } from "../support/browser.ts";
import { withMapLibre } from "../support/without-webgl.ts";
import type { Measurement } from "./report.ts";

/** How many times a view is entered. */
const times = 200;

/** The views that are entered in turn: those of the navigation's buttons, by their names. */
const views = ["全指標の地図", "表", "センター比較", "話題別", "地図"] as const;

/** What a page holds after a collection of garbage. */
interface Held {
  readonly megabytes: number;
  /** All nodes, also those that are in no document any more. */
  readonly nodes: number;
  readonly contexts: number;
}

/** Runs in the page before its own scripts: counts the WebGL contexts that have been made and not given back. */
function watchContexts(): void {
  const contexts: WeakRef<WebGLRenderingContext>[] = [];
  Object.assign(globalThis, {
    livingContexts: () => contexts.filter((held) => held.deref()?.isContextLost() === false).length,
  });
  for (const prototype of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype] as { getContext: unknown }[]) {
    const original = prototype.getContext as (this: unknown, type: string, ...rest: unknown[]) => unknown;
    prototype.getContext = function (this: unknown, type: string, ...rest: unknown[]) {
      const context = original.call(this, type, ...rest);
      if (context !== null && type.startsWith("webgl")) contexts.push(new WeakRef(context as WebGLRenderingContext));
      return context;
    };
  }
}

/** Runs in the page: presses the navigation's button of a name, also where its list is closed. */
function press(name: string): void {
  const shadow = document.querySelector("atlas-app")?.shadowRoot?.querySelector("atlas-views")?.shadowRoot;
  const button = [...(shadow?.querySelectorAll("button") ?? [])].find((each) => each.textContent.trim() === name);
  if (!button) throw new Error(`${name}: expected a button of that name, found none`);
  button.click();
}

async function enterInTurn(page: Page, count: number): Promise<void> {
  for (let time = 0; time < count; time++) {
    await page.evaluate(press, views[time % views.length] ?? "");
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
    );
  }
}

async function held(page: Page): Promise<Held> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Performance.enable");
  // What a first collection lets go of may hold what a second one lets go of.
  for (let round = 0; round < 3; round++) {
    await page.waitForTimeout(300);
    await protocol.send("HeapProfiler.collectGarbage");
  }
  const { metrics } = await protocol.send("Performance.getMetrics");
  await protocol.detach();
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  const contexts = await page.evaluate(() =>
    (globalThis as unknown as { livingContexts: () => number }).livingContexts(),
  );
  return { megabytes: of("JSHeapUsedSize") / 1e6, nodes: of("Nodes"), contexts };
}

/**
 * Has V8 interpret all code. Otherwise the heap holds what it compiles of code that runs often: with each switch more,
 * without anything of the page's being kept.
 */
const interpreted = ["--js-flags=--no-sparkplug --no-maglev --no-turbofan"];

/** What the page holds when each view has been entered twice, and after two hundred more entrances. */
async function beforeAndAfter(url: string, flags: readonly string[]): Promise<{ before: Held; after: Held }> {
  const browser = await chromium.launch(launchOptions([...withoutGpuCompositing, ...flags], "whole"));
  try {
    const context = await browser.newContext({ locale: "ja-JP", viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(withMapLibre);
    await page.addInitScript(watchContexts);
    await page.goto(url);
    await page.locator("atlas-app[data-renderer=gl]").waitFor({ timeout: 30_000 });
    await page.locator("atlas-views button").first().waitFor();
    for (let round = 0; round < 2; round++) {
      await enterInTurn(page, views.length);
      await page.waitForLoadState("networkidle");
    }
    await page.waitForTimeout(2000);
    const before = await held(page);
    await enterInTurn(page, times);
    await page.waitForTimeout(2000);
    return { before, after: await held(page) };
  } finally {
    await browser.close();
  }
}

/** Enters views two hundred times, and compares what the page holds then with what it held before. */
export async function switchViews(url: string): Promise<readonly Measurement[]> {
  const { before, after } = await beforeAndAfter(url, interpreted);
  const compiled = await beforeAndAfter(url, []);
  const grown = (what: string, key: keyof Held, of = { before, after }): Measurement => ({
    ...{ what: `${times} view switches: ${what}`, unit: "", app: [of.after[key]], floor: [of.before[key]] },
  });
  return [
    { ...grown("heap (MB), after and before", "megabytes"), most: 1.1 },
    grown("  with what V8 compiled", "megabytes", compiled),
    { ...grown("nodes, detached ones too", "nodes"), most: 1.1 },
    {
      ...{ what: `${times} view switches: WebGL contexts left over`, unit: "", floor: [] },
      ...{ app: [after.contexts - before.contexts], limit: 0 },
    },
  ];
}
