import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** Replaces a module by the `….one-file.ts` beside it, which holds what a page without a server does otherwise. */
export function variantPlugin(): Plugin {
  return {
    name: "one-file-variants",
    enforce: "pre",
    resolveId: {
      filter: { id: /^\.{1,2}\/.*\.ts$/u },
      handler(id, importer) {
        if (importer === undefined) return null;
        const variant = join(dirname(importer), id.replace(/\.ts$/u, ".one-file.ts"));
        return variant !== importer && existsSync(variant) ? variant : null;
      },
    },
  };
}
