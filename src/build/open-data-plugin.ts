import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type AtlasSource, atlasSource } from "./atlas-source.ts";
import { dataPackage } from "../ingest/data-package/data-package.ts";
import { zipped } from "../ingest/data-package/zipped.ts";
import { openData } from "../ingest/open-data/open-data.ts";
import { openDataReadme } from "../ingest/open-data/readme.ts";
import { openDataSchema } from "../ingest/open-data/schema.ts";
import { withPlainErrors } from "./plain-error.ts";
import { serveTexts } from "./serve-texts.ts";

/**
 * Publishes the open data in `data/`, under names without a hash, because others link to them.
 *
 * @param source shared with the other plugins of a configuration, so that the inputs are read once
 */
export function openDataPlugin(source: AtlasSource = atlasSource()): Plugin {
  let root = "";
  let base = "";
  const texts = async (): Promise<Readonly<Record<string, string>>> => {
    const built = await source.read(root);
    const { survey } = built.record;
    const { atlas, csv } = openData(built);
    return {
      "atlas.json": json(atlas),
      "atlas.schema.json": json(openDataSchema(survey, atlas)),
      "codings.csv": csv,
      "README.md": openDataReadme(survey, atlas),
    };
  };
  const packaged = async (): Promise<Readonly<Record<string, string>>> =>
    dataPackage(await source.read(root), readFileSync(join(root, "LICENSE"), "utf8"));
  const files = async (): Promise<Readonly<Record<string, string | Uint8Array>>> => ({
    ...(await texts()),
    "datapackage.zip": await zipped(await packaged()),
  });

  return {
    name: "open-data",
    async configResolved(config) {
      ({ root, base } = config);
      if (config.command === "build") await withPlainErrors(() => Promise.all([texts(), packaged()]));
    },
    async generateBundle() {
      for (const [name, content] of Object.entries(await files())) {
        this.emitFile({ type: "asset", fileName: `data/${name}`, source: content });
      }
    },
    configureServer(server) {
      serveTexts(server, `${base}data/`, files);
    },
  };
}

/** Indented, because people open these files and compare them in diffs. */
function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
