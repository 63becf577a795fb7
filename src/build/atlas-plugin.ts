import { join } from "node:path";
import type { Plugin } from "vite";
import { type BuiltAtlas, readAtlas } from "./read-atlas.ts";

/** Names under which the application asks for data; `src/load.ts` is the only one that does. */
const module = "virtual:atlas-data";
const resolved = `\0${module}`;

/**
 * Parses and checks the seeds and boundaries when the site is built, and gives the browser data instead of text.
 *
 * The data are files of their own beside the code, named by their content: they load in parallel with it, and one that
 * fails can be asked for again.
 */
export function atlasPlugin(): Plugin {
  let root = "";
  let serving = false;
  let atlas: BuiltAtlas | null = null;
  const read = (): BuiltAtlas => (atlas ??= readAtlas(root));
  const content = (): Readonly<Record<string, string>> => {
    const { record, findings, topologyText } = read();
    return {
      "record.json": JSON.stringify(record),
      "topology.json": topologyText,
      "findings.json": JSON.stringify(findings),
    };
  };
  const references = new Map<string, string>();

  return {
    name: "atlas",
    configResolved(config) {
      root = config.root;
      serving = config.command === "serve";
    },
    buildStart() {
      const { files } = read();
      for (const file of files) this.addWatchFile(join(root, file));
      if (serving) return;
      for (const [name, source] of Object.entries(content())) {
        references.set(name, this.emitFile({ type: "asset", name, source }));
      }
    },
    resolveId: (id) => (id === module ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const url = (name: string): string =>
        serving ? JSON.stringify(`/@atlas/${name}`) : `import.meta.ROLLUP_FILE_URL_${references.get(name) ?? ""}`;
      return ["record", "topology", "findings"]
        .map((name) => `export const ${name}Url = ${url(`${name}.json`)};`)
        .join("\n");
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split("?")[0]?.replace(/^\/@atlas\//u, "") ?? "";
        const text = content()[name];
        if (text === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(text);
      });
      server.watcher.on("change", (path) => {
        if (!atlas?.files.some((file) => path === join(root, file))) return;
        atlas = null;
        server.ws.send({ type: "full-reload" });
      });
    },
    transformIndexHtml(html, { bundle }) {
      if (!bundle) return html;
      // The first map waits for these two: asked for with the page, not after the code has run.
      const assets = Object.values(bundle).filter((file) => file.type === "asset");
      return ["record.json", "topology.json"].map((name) => ({
        tag: "link",
        attrs: {
          rel: "preload",
          as: "fetch",
          crossorigin: "",
          href: `./${assets.find(({ names }) => names.includes(name))?.fileName ?? ""}`,
        },
        injectTo: "head" as const,
      }));
    },
  };
}
