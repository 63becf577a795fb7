import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { dataPackage } from "../../ingest/data-package/data-package.ts";
import { zipped } from "../../ingest/data-package/zipped.ts";
import { openData } from "../../ingest/open-data/open-data.ts";
import type { AtlasSource } from "../atlas-source.ts";
import { dataUrl } from "../data-url.ts";

/** Module name of the addresses of the open data; only what the menu offers imports it. */
const module = "virtual:atlas-open-data";

/** Gives the code the open data, which stand in files beside a page that is served. */
export function openDataWithinPlugin(source: AtlasSource): Plugin {
  let root = "";
  return {
    name: "open-data-within",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === module ? `\0${module}` : null),
    async load(id) {
      if (id !== `\0${module}`) return null;
      const built = await source.read(root);
      const { atlas, csv } = openData(built);
      const zip = await zipped(dataPackage(built, readFileSync(join(root, "LICENSE"), "utf8")));
      const addresses = {
        codingsUrl: dataUrl("text/csv", csv),
        openDataUrl: dataUrl("application/json", JSON.stringify(atlas)),
        packageUrl: `data:application/zip;base64,${Buffer.from(zip).toString("base64")}`,
      };
      return Object.entries(addresses)
        .map(([name, address]) => `export const ${name} = ${JSON.stringify(address)};\n`)
        .join("");
    },
  };
}
