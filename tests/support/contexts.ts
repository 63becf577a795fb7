import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { inject } from "vitest";

/** A context to open a page in, and what gives it back when the test has ended. */
export interface LentContext {
  readonly context: BrowserContext;
  readonly giveBack: () => Promise<void>;
}

/** A context that one test after the other opens its page in. */
interface KeptContext {
  readonly context: BrowserContext;
  /** Stays open, so that the process stays that has the app's code compiled. */
  readonly anchor: Page;
  lent: boolean;
}

let shared: Promise<Browser> | undefined;

/** By origin and options. */
const kept = new Map<string, Promise<KeptContext>>();

/** The browser of this worker, connected to once for all its test files. */
export function connectedBrowser(): Promise<Browser> {
  const endpoint = inject("browserEndpoints")[Number(process.env["VITEST_POOL_ID"]) - 1];
  if (endpoint === undefined) throw new Error(`no browser for worker ${process.env["VITEST_POOL_ID"]}`);
  shared ??= chromium.connect(endpoint);
  return shared;
}

/** What Chromium grants a page that is in front by itself, and its headless shell does not. */
const granted = ["screen-wake-lock", "clipboard-write"];

async function newContext({ permissions = [], ...options }: BrowserContextOptions): Promise<BrowserContext> {
  const browser = await connectedBrowser();
  return browser.newContext({ locale: "ja-JP", ...options, permissions: [...granted, ...permissions] });
}

async function keep(address: string, options: BrowserContextOptions): Promise<KeptContext> {
  const context = await newContext(options);
  const anchor = await context.newPage();
  await anchor.goto(new URL("icon.svg", address).href);
  return { context, anchor, lent: false };
}

/** A context for one page alone, whatever is done to it. */
export async function ownContext(options: BrowserContextOptions): Promise<LentContext> {
  const context = await newContext(options);
  return { context, giveBack: () => context.close() };
}

/**
 * A context for a page that does nothing to it but store things: after the first such page, another opens in half the
 * time. A second page at the same time gets a context of its own, as if another reader had opened it.
 */
export async function keptContext(address: string, options: BrowserContextOptions): Promise<LentContext> {
  const key = JSON.stringify([new URL(address).origin, options]);
  const found = kept.get(key) ?? keep(address, options);
  kept.set(key, found);
  const mine = await found;
  if (mine.lent) return ownContext(options);
  mine.lent = true;
  await mine.anchor.evaluate(() => window.localStorage.clear());
  return {
    context: mine.context,
    giveBack: async () => {
      const opened = mine.context.pages().filter((page) => page !== mine.anchor);
      await Promise.all(opened.map((page) => page.close()));
      mine.lent = false;
    },
  };
}
