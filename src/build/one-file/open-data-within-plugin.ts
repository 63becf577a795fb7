import type { Plugin } from "vite";
import { openData } from "../../ingest/open-data/open-data.ts";
import type { AtlasSource } from "../atlas-source.ts";
import { dataUrl } from "./data-url.ts";

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
      const { atlas, csv } = openData(await source.read(root));
      const addresses = {
        codingsUrl: dataUrl("text/csv", csv),
        openDataUrl: dataUrl("application/json", JSON.stringify(atlas)),
      };
      return Object.entries(addresses)
        .map(([name, address]) => `export const ${name} = ${JSON.stringify(address)};\n`)
        .join("");
    },
  };
}
