import type { Plugin } from "vite";
import { offlineName } from "../../model/offline.ts";
import { withPlainErrors } from "../plain-error.ts";
import type { AtlasSource } from "../atlas-source.ts";
import { isKeptOffline } from "./offline-switch.ts";
import { manifestOf } from "./manifest.ts";

/**
 * Writes the manifest by which a browser installs the site; where no browser is to keep the site, tells the page so.
 *
 * @param source shared with the other plugins of a configuration, so that the inputs are read once
 */
export function offlinePlugin(source: AtlasSource): Plugin {
  let root = "";
  let kept = true;
  return {
    name: "offline",
    apply: "build",
    async configResolved(config) {
      ({ root } = config);
      kept = await withPlainErrors(() => isKeptOffline(config.mode, config.envDir));
    },
    async generateBundle() {
      const manifest = manifestOf((await source.read(root)).page.description, source.language);
      this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: `${JSON.stringify(manifest)}\n` });
    },
    transformIndexHtml: () =>
      kept ? [] : [{ tag: "meta", attrs: { name: offlineName, content: "off" }, injectTo: "head" as const }],
  };
}
