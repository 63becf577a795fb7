import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { singleScript } from "../single-script.ts";
import { keptFiles } from "./kept-files.ts";

/** Module name of what the worker keeps. */
const module = "virtual:atlas-files";

/** As the site itself is built. */
const target = "baseline-widely-available";

/**
 * Writes the service worker beside the pages of a built site, which it has to know.
 *
 * @param root folder of the project
 * @param site folder of the site, with all its languages
 * @param keeps whether it keeps the site, or removes the one that does
 */
export async function writeWorker(root: string, site: string, keeps: boolean): Promise<void> {
  const script = keeps
    ? await singleScript(root, "src/app/offline/worker.ts", target, [filesPlugin(site)])
    : await singleScript(root, "src/app/offline/leaving-worker.ts", target);
  writeFileSync(join(site, "sw.js"), script);
}

function filesPlugin(site: string): Plugin {
  return {
    name: "kept-files",
    resolveId: (id) => (id === module ? `\0${module}` : null),
    load: (id) => (id === `\0${module}` ? `export const files = ${JSON.stringify(keptFiles(site))};` : null),
  };
}
