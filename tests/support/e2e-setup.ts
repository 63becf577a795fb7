// What the end-to-end tests share: the built app served at two addresses, and a browser for each worker, since a browser
// has one clipboard.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { launchOptions, oneProcessPerSite, thisMachineAlone, withoutGpuCompositing } from "./browser.ts";
import { serve } from "./server.ts";

declare module "vitest" {
  /** What tests get from here through vitest's `inject`. */
  export interface ProvidedContext {
    /** Address of the app served at a site's root, with a slash at the end. */
    rootUrl: string;
    /** Address of the app served deep below a site's root, where nothing else answers. */
    nestedUrl: string;
    /** Where Playwright connects to the browser of each worker. */
    browserEndpoints: readonly string[];
  }
}

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const nested = "/some/path/";

/** Starts servers and browsers before the end-to-end tests, and returns a function that stops them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${dist}/index.html`))
    throw new Error("expected a built app in dist/, found none: npm run build first");
  // There are two servers, because on a single one a link that wrongly begins with a slash would still be answered.
  const [atRoot, belowRoot] = await Promise.all([serve({ "/": dist }), serve({ [nested]: dist })]);
  const browsers = await Promise.all(
    Array.from({ length: Number(project.config.maxWorkers) }, () =>
      chromium.launchServer(launchOptions([...withoutGpuCompositing, ...oneProcessPerSite, ...thisMachineAlone])),
    ),
  );
  project.provide("rootUrl", `${atRoot.origin}/`);
  project.provide("nestedUrl", `${belowRoot.origin}${nested}`);
  project.provide(
    "browserEndpoints",
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await Promise.all([atRoot.close(), belowRoot.close()]);
  };
}
