import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { KeptFile } from "../../model/offline.ts";

/**
 * Files of the site that nobody needs on a page without a line: what is only saved, what the system keeps, and the
 * worker.
 */
const notKept = /^(?:data\/.*|(?:.+\/)?(?:shupotsu-atlas\.html|icon-[^/]*\.png)|sw\.js)$/u;

/** Files whose names say what is in them. */
const namedByContent = /^(?:[^/]+\/)?assets\//u;

/**
 * What the service worker keeps: the whole site, in every language.
 *
 * @param site folder of the built site
 */
export function keptFiles(site: string): readonly KeptFile[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(site, "/").length).replaceAll("\\", "/"))
    .filter((url) => !notKept.test(url))
    .sort()
    .map((url) => {
      const digest = createHash("sha256")
        .update(readFileSync(join(site, url)))
        .digest("base64");
      const revision = namedByContent.test(url) ? null : digest.slice(0, 16);
      return { url, revision, integrity: `sha256-${digest}` };
    });
}
