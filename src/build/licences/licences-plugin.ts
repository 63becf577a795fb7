import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type Licence, licencesWithin } from "./package-licence.ts";

/** What Vite writes: the packages whose modules are in the build. */
const ofModules = "licences.json";

/** Only style sheets use these, and Vite does not report what style sheets import. */
const ofSheets = "@digital-go-jp/design-tokens";

/** These have the packages that they need already bundled, where Vite does not see them. */
const prebuilt: readonly string[] = ["jszip", "maplibre-gl"];

/** In the service worker, which is built apart. */
const ofWorker = "workbox-precaching";

const rule = `\n\n${"-".repeat(72)}\n\n`;

/** Lists in `licences.txt` every package that the build holds, with its licence, beside the project's own. */
export function licencesPlugin(): Plugin {
  let root = "";
  return {
    name: "licences",
    apply: "build",
    config: () => ({ build: { license: { fileName: ofModules } } }),
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const list = bundle[ofModules];
        if (list?.type !== "asset") throw new Error("expected the licences of the code in the bundle, found none");
        delete bundle[ofModules];
        const modules = JSON.parse(String(list.source)) as readonly Licence[];
        const whole = modules.flatMap(({ name }) => (prebuilt.includes(name) ? name : []));
        const within = [ofSheets, ofWorker, ...whole].flatMap((name) =>
          licencesWithin(join(root, "node_modules"), name),
        );
        const licences = new Map([...within, ...modules].map((each) => [each.name, each]));
        const own = `shupotsu-atlas (MIT)\n\n${textOf(root, "LICENSE")}`;
        const data = textOf(root, "src/build/licences/of-data.txt");
        const others = [...licences.values()].sort((one, other) => (one.name < other.name ? -1 : 1)).map(section);
        this.emitFile({ type: "asset", fileName: "licences.txt", source: `${[own, data, ...others].join(rule)}\n` });
      },
    },
  };
}

function section({ name, version, identifier, text }: Licence): string {
  const head = identifier === undefined ? `${name} ${version}` : `${name} ${version} (${identifier})`;
  return text === undefined ? head : `${head}\n\n${text}`;
}

function textOf(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8").trim();
}
