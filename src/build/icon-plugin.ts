import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { dataUrl } from "./data-url.ts";

/**
 * Puts the icon into the built page. As a file it is one more request before the first map, and browsers ask for it again at
 * every entry of the history.
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
        const place = /(?<=<link rel="icon" href=")[^"]*/u;
        if (!place.test(page)) throw new Error("expected a link to the icon in the page, found none");
        return page.replace(place, () => dataUrl("image/svg+xml", icon));
      },
    },
  };
}
