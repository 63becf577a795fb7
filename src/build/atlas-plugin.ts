import { join } from "node:path";
import type { Plugin } from "vite";
import { type AtlasSource, atlasSource } from "./atlas-source.ts";
import { dataUrl } from "./data-url.ts";
import { escaped } from "../text/markup.ts";
import { pageWords } from "./page-words.ts";
import { withPlainErrors } from "./plain-error.ts";
import { isInput } from "../ingest/read-atlas.ts";
import { serveTexts } from "./serve-texts.ts";
import { watchInputs } from "./watch-inputs.ts";

/** The files, by the names of their exports. */
const names = {
  recordUrl: "record.json",
  topologyUrl: "topology.json",
  findingsUrl: "findings.json",
  reportUrl: "report.json",
} as const;

/** Module name of the built-in scenes, which the presentation imports into its chunk. */
const scenesModule = "virtual:atlas-scenes";

/** Module name of what places are found by besides their own names, which the search imports into its chunk. */
const otherNamesModule = "virtual:atlas-other-names";

/** Module name of the addresses of the data; only `src/app/loads/load.ts` imports it. */
const dataModule = "virtual:atlas-data";
const modules: readonly string[] = [dataModule, scenesModule, otherNamesModule];
const resolved = (module: string): string => `\0${module}`;

/**
 * Parses and checks the seeds and boundaries when the site is built, and gives the browser data instead of text.
 *
 * The data are separate files named by their content. They load in parallel with the code, and one that fails can be
 * requested again.
 *
 * @param source shared with the other plugins of a configuration, so that the inputs are read once
 * @param within whether the code holds them instead, and no file is written
 */
export function atlasPlugin(source: AtlasSource = atlasSource(), within = false): Plugin {
  let root = "";
  let base = "";
  let serving = false;
  const texts = async (): Promise<Readonly<Record<string, string>>> => {
    const { record, findings, report, topologyText } = await source.read(root);
    return {
      [names.recordUrl]: JSON.stringify(record),
      [names.topologyUrl]: topologyText,
      [names.findingsUrl]: JSON.stringify(findings),
      [names.reportUrl]: JSON.stringify(report),
    };
  };
  const references = new Map<string, string>();

  return {
    name: "atlas",
    async configResolved(config) {
      ({ root, base } = config);
      serving = config.command === "serve";
      if (!serving) await withPlainErrors(() => source.read(root));
    },
    async buildStart() {
      if (serving) return;
      for (const file of (await source.read(root)).files) this.addWatchFile(join(root, file));
      if (within) return;
      for (const [name, text] of Object.entries(await texts())) {
        references.set(name, this.emitFile({ type: "asset", name, source: text }));
      }
    },
    watchChange(file) {
      if (isInput(root, file)) source.forget();
    },
    resolveId: (id) => (modules.includes(id) ? resolved(id) : null),
    async load(id) {
      if (id === resolved(scenesModule)) {
        return `export const scenes = ${JSON.stringify((await source.read(root)).scenes)};\n`;
      }
      if (id === resolved(otherNamesModule)) {
        return `export const otherNames = ${JSON.stringify((await source.read(root)).otherNames)};\n`;
      }
      if (id !== resolved(dataModule)) return null;
      // A page that the development server opens while an input is wrong shows the error.
      if (serving) await source.read(root);
      const held = within ? await texts() : {};
      const url = (name: string): string => {
        if (serving) return JSON.stringify(`${base}@atlas/${name}`);
        return within
          ? JSON.stringify(dataUrl("application/json", held[name] ?? ""))
          : `import.meta.ROLLUP_FILE_URL_${reference(name)}`;
      };
      return Object.entries(names)
        .map(([key, name]) => `export const ${key} = ${url(name)};\n`)
        .join("");
    },
    configureServer(server) {
      serveTexts(server, `${base}@atlas/`, texts);
      watchInputs(server, source, () => {
        const { moduleGraph } = server.environments.client;
        for (const module of modules) {
          const stale = moduleGraph.getModuleById(resolved(module));
          if (stale) moduleGraph.invalidateModule(stale);
        }
      });
    },
    async transformIndexHtml(text) {
      const words = pageWords((await source.read(root)).page, source.language);
      return text.replace(/%ATLAS_(\w+)%/gu, (mark, name: string) => {
        const word = words[name];
        return word === undefined ? mark : escaped(word);
      });
    },
  };

  function reference(name: string): string {
    const found = references.get(name);
    if (found === undefined) throw new Error(`${name} has not been emitted`);
    return found;
  }
}
