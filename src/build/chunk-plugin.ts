import { join, posix } from "node:path";
import type { Plugin, Rolldown } from "vite";

/** The helper that Vite wraps every `import()` of a build into, with the files that it needs. */
const helper = /^\0vite\/preload-helper\.js$/u;

/**
 * Has every `import()` of the built application go through `src/ui/chunk.ts`, which can try again in every browser.
 * Nothing is preloaded as a module, because Firefox remembers a module that did not arrive for as long as the page
 * lives. Chunks import what they share by one fixed address, which must therefore not fail, so `chunk.ts` fetches it
 * before the browser asks for it as a module. Each chunk names all that it needs, also at second hand, so that all of
 * it is fetched at once.
 */
export function chunkPlugin(): Plugin {
  let root = "";
  return {
    name: "chunks",
    apply: "build",
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          resolveDependencies: (file, others, { hostType }) =>
            hostType === "js" ? [file, ...others.filter((other) => other.endsWith(".js") && other !== file)] : others,
        },
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: helper },
      handler: () => `export { loadChunk as __vitePreload } from ${JSON.stringify(join(root, "src/ui/chunk.ts"))};`,
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      for (const chunk of chunks) if (chunk.isDynamicEntry) chunk.code += importsAtSecondHand(chunk, bundle);
      // A style sheet as a file of its own would have to be loaded too.
      const sheets = chunks.filter(({ isEntry, viteMetadata }) => !isEntry && viteMetadata?.importedCss.size);
      if (sheets.length > 0) this.error(`${sheets.map(({ name }) => name).join(", ")}: import CSS with ?inline`);
    },
  };
}

function importsAtSecondHand({ fileName, imports }: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string {
  const all = new Set(imports);
  for (const name of all) {
    const file = bundle[name];
    if (file?.type === "chunk") for (const further of file.imports) all.add(further);
  }
  return [...all]
    .filter((name) => !imports.includes(name))
    .map((name) => `\nimport "./${posix.relative(posix.dirname(fileName), name)}";`)
    .join("");
}
