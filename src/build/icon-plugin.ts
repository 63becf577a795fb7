import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { dataUrl } from "./data-url.ts";
import { replaced } from "./replaced.ts";

/**
 * Puts the icon into the built page. As a file it is one more request before the first map, and browsers ask for it
 * again at every entry of the history.
 */
export function iconPlugin(): Plugin {
  let publicDir = "";
  return {
    name: "icon",
    apply: "build",
    configResolved(config) {
      ({ publicDir } = config);
    },
    transformIndexHtml: {
      order: "post",
      handler(page) {
        const icon = readFileSync(join(publicDir, "icon.svg"), "utf8").replace(/\n\s*/gu, "").replaceAll('"', "'");
        return replaced(page, /(?<=<link rel="icon" href=")[^"]*/u, dataUrl("image/svg+xml", icon));
      },
    },
  };
}
