import type { Plugin, Rolldown } from "vite";
import { type AtlasSource, atlasSource } from "../atlas-source.ts";
import { type DrawnPage, drawPage } from "./draw-page.ts";
import { earlyScript } from "./early-script.ts";
import { renamed } from "./flat-markup.ts";

/** The files that the application fetches at its start, in the order of use; none where the page holds them. */
const awaited = ["record.json", "topology.json"] as const;

/** Where the drawn page goes in index.html. */
const place = "<!-- first page -->";

/**
 * Draws the first map into the built page, so that it stands before any script has come, and puts off the application until
 * it has been painted. The development server shows the page without it.
 *
 * @param source shared with the other plugins of a configuration, so that the inputs are read once
 * @param earlyPlugins what changes the code that runs before the page is painted
 */
export function firstPagePlugin(source: AtlasSource = atlasSource(), earlyPlugins: Plugin[] = []): Plugin {
  let root = "";
  let drawn: Promise<DrawnPage> | null = null;
  const page = () => (drawn ??= source.read(root).then((built) => drawPage(root, built)));

  return {
    name: "first-page",
    apply: "build",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      drawn = null;
      this.emitFile({ type: "asset", name: "early.js", source: await earlyScript(root, earlyPlugins) });
    },
    async transform(code, id) {
      if (!id.endsWith("/src/app/first-page/first-page.css")) return null;
      return `${code}\n${renamed((await page()).css)}`;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const { markup } = await page();
        const [main, rest] = withoutApplication(html);
        const then = awaited.flatMap((name) => addressOf(bundle, name) ?? []).join(" ");
        return {
          html: rest.replace(place, markup),
          tags: [
            {
              tag: "script",
              attrs: {
                src: addressOf(bundle, "early.js") ?? "",
                async: true,
                fetchpriority: "high",
                "data-main": main,
                "data-then": then,
              },
              injectTo: "head",
            },
          ],
        };
      },
    },
  };
}

/** The application's address, and the page without the tag that would load it at once. */
function withoutApplication(html: string): readonly [string, string] {
  const tag = /<script type="module" crossorigin src="([^"]+)"><\/script>\s*/u;
  const main = tag.exec(html)?.[1];
  if (main === undefined) throw new Error("expected the application's script in the page, found none");
  return [main, html.replace(tag, "").replace(/<link rel="modulepreload"[^>]*>\s*/gu, "")];
}

function addressOf(bundle: Rolldown.OutputBundle, name: string): string | undefined {
  const asset = Object.values(bundle).find((file) => file.type === "asset" && file.names.includes(name));
  return asset && `./${asset.fileName}`;
}
