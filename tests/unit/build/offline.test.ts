import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { resolveConfig } from "vite";
import { expect, test, vi } from "vitest";
import { atlasSource } from "../../../src/build/atlas-source.ts";
import { keptFiles } from "../../../src/build/offline/kept-files.ts";
import { manifestOf } from "../../../src/build/offline/manifest.ts";
import { offlinePlugin } from "../../../src/build/offline/offline-plugin.ts";
import { temporaryFolder } from "../../support/project-copy.ts";

/** A folder with files that hold their own names. */
function siteOf(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}

test("all files of a site are kept but those that are only saved, the system's icons and the worker itself", () => {
  const kept = ["assets/a-1.js", "en/assets/a-2.js", "en/index.html", "icon.svg", "index.html", "licences.txt"];
  const site = siteOf(
    ...kept,
    ...[
      "data/codings.csv",
      "shupotsu-atlas.html",
      "en/shupotsu-atlas.html",
      "icon-192.png",
      "en/icon-512.png",
      "sw.js",
    ],
  );
  expect(keptFiles(site).map(({ url }) => url)).toEqual(kept);
});

test("every file is held to its content, and named by it where its address does not say it", () => {
  const [asset, page] = keptFiles(siteOf("assets/a-1.js", "index.html"));
  const digest = createHash("sha256").update("assets/a-1.js").digest("base64");
  expect(asset).toEqual({ url: "assets/a-1.js", revision: null, integrity: `sha256-${digest}` });
  expect(page?.revision).toBe(page?.integrity.slice(7, 23));
});

test("as an application, each language's begins at its own page, and every page is within it", () => {
  const root = "https://www.example.jp/atlas/";
  for (const [language, folder] of [
    ["ja", root],
    ["en", `${root}en/`],
  ] as const) {
    const manifest = manifestOf("…", language) as { start_url: string; scope: string; lang: string };
    expect(new URL(manifest.start_url, folder).href).toBe(folder);
    expect(new URL(manifest.scope, folder).href).toBe(root);
    expect(manifest.lang).toBe(language);
  }
});

/** What the plug-in puts into the page for a value of the switch. */
async function tagsFor(value: string | undefined): Promise<unknown> {
  vi.stubEnv("ATLAS_OFFLINE", value);
  const plugin = offlinePlugin(atlasSource());
  await resolveConfig({ configFile: false, plugins: [plugin], logLevel: "silent" }, "build");
  const { transformIndexHtml } = plugin;
  if (typeof transformIndexHtml !== "function") throw new Error("expected a function");
  return Reflect.apply(transformIndexHtml, plugin, ["", {}]);
}

test("a page adds nothing to itself, unless it is built to be kept nowhere; a slip of the pen builds none", async () => {
  for (const value of [undefined, "", "on"]) expect(await tagsFor(value)).toEqual([]);
  expect(await tagsFor("off")).toEqual([
    { tag: "meta", attrs: { name: "atlas-offline", content: "off" }, injectTo: "head" },
  ]);
  await expect(tagsFor("no")).rejects.toThrow('ATLAS_OFFLINE: expected on or off, found "no"');
});
