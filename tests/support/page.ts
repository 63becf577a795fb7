import type { BrowserContextOptions, ConsoleMessage, Page, Request, WebError } from "playwright-core";
import { beforeAll, expect, inject, onTestFinished } from "vitest";
import { keptContext, ownContext } from "./contexts.ts";
import { withMapLibre, withoutWebGL } from "./without-webgl.ts";

/** How to open the app. */
export interface OpenOptions {
  /** What follows the app's address, e.g. `?metric=internship`. */
  readonly path?: string;
  /** Served at a site's root (default) or deep below one. */
  readonly site?: "root" | "nested";
  /** Address of another build, which the test serves itself, with a slash at the end; `site` then says nothing. */
  readonly address?: string;
  /** Size in CSS pixels; 1440 × 900 by default. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /**
   * Whether MapLibre is to draw, as a reader can have it: by itself the page leaves SwiftShader the SVG map. With `false`
   * there is no WebGL either.
   */
  readonly webgl?: boolean;
  /** What else Playwright is to know of the context: touch, colour scheme, reduced motion, permissions … */
  readonly context?: BrowserContextOptions;
  /** Runs on the empty page, before the app is asked for: routes to break, scripts to add, each of this page alone. */
  readonly before?: (page: Page) => Promise<void>;
  /** Whether the page has a context to itself, because the test changes more than the page, or needs what is not cached. */
  readonly alone?: boolean;
  /** Problems that the test brings about on purpose: a problem that matches one of these does not fail it. */
  readonly tolerate?: readonly RegExp[];
}

/** The opened app, and what has gone wrong in it so far. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors on the console, uncaught errors, requests outside the app's own origin, in order. */
  readonly problems: readonly string[];
}

/**
 * Opens the built app in a page with an empty storage, which closes when the test ends.
 *
 * The test fails if the page has met a problem by then: an error on the console, an uncaught error, or a request outside
 * the app's own origin (those are not let through either).
 */
export async function openPage(options: OpenOptions = {}): Promise<OpenedPage> {
  return open(options, onTestFinished);
}

/**
 * Opens such a page before the first case of a `describe`: its cases go on with it, each from where the one before has
 * left it, and it closes after the last.
 *
 * @returns what gives the page to a case
 */
export function pageOfAll(options: OpenOptions = {}): () => Page {
  let opened: OpenedPage | undefined;
  beforeAll(async () => {
    let close = (): Promise<void> => Promise.resolve();
    opened = await open(options, (last) => (close = last));
    return close;
  });
  return () => {
    if (!opened) throw new Error("the page is opened before the first case");
    return opened.page;
  };
}

async function open(options: OpenOptions, atTheEnd: (close: () => Promise<void>) => void): Promise<OpenedPage> {
  const address = options.address ?? inject(options.site === "nested" ? "nestedUrl" : "rootUrl");
  const { origin } = new URL(address);
  // Another build's server goes with its test.
  const shared = options.alone !== true && options.address === undefined;
  const { context, giveBack } = await (shared
    ? keptContext(address, options.context ?? {})
    : ownContext(options.context ?? {}));
  const problems: string[] = [];
  const onRequest = (request: Request): void => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) problems.push(`request to ${request.url()}`);
  };
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  };
  const onError = (error: WebError): void => {
    problems.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  };
  context.on("request", onRequest).on("console", onConsole).on("weberror", onError);
  atTheEnd(async () => {
    await giveBack();
    context.off("request", onRequest).off("console", onConsole).off("weberror", onError);
    const unexpected = problems.filter((problem) => !options.tolerate?.some((pattern) => pattern.test(problem)));
    expect(unexpected, "problems met by the page").toEqual([]);
  });

  const page = await context.newPage();
  await page.setViewportSize(options.viewport ?? { width: 1440, height: 900 });
  if (options.webgl === false) await page.addInitScript(withoutWebGL);
  if (options.webgl === true) await page.addInitScript(withMapLibre);
  await options.before?.(page);
  await page.goto(new URL(options.path ?? "", address).href);
  return { page, problems };
}
