import { offlineName } from "../../model/offline.ts";
import { kept } from "../../ui/settings/kept.ts";
import { logFailure } from "../../ui/notice/log-failure.ts";
import { savesData } from "../../ui/settings/saves-data.ts";
import { siteFact } from "../../ui/site-fact.ts";
import { ownRegistration, siteRoot, workersOfPage } from "./own-registration.ts";
import { type Circumstances, isKept } from "./rules.ts";
import type { Versions } from "./versions.ts";

/** Key of the wish to keep what this machine serves: set to anything. */
const wish = "atlas-offline-here";

/**
 * Has the browser keep the whole site, where it may, and offer it as an application; and looks after newer versions,
 * also where it was kept before.
 */
export async function keepSite(versions: Versions): Promise<void> {
  const workers = workersOfPage();
  if (!workers) return;
  const may = isKept(circumstances());
  try {
    if (may) document.head.append(manifestLink());
    const registration = await (may ? register(workers) : ownRegistration());
    if (!registration || isFramed()) return;
    versions.watch(registration, workers);
    if (may) versions.keepAsking(registration);
  } catch (cause) {
    logFailure("the site could not be kept", cause);
  }
}

function register(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  const { href } = siteRoot();
  // Whatever the server says of it: a worker that the browser had kept would keep its version of the site.
  return workers.register(new URL("sw.js", href), { scope: href, updateViaCache: "none" });
}

/** In the page itself it would load before the first map. */
function manifestLink(): HTMLLinkElement {
  const link = document.createElement("link");
  Object.assign(link, { rel: "manifest", href: "./manifest.webmanifest" });
  return link;
}

function circumstances(): Circumstances {
  return {
    host: siteRoot().hostname,
    framed: isFramed(),
    savesData: savesData(),
    switchedOff: siteFact(offlineName) === "off",
    alsoHere: kept(wish) !== null,
  };
}

function isFramed(): boolean {
  return window.parent !== window;
}
