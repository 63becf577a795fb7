import { type Plugin, resolveConfig } from "vite";
import { afterEach, expect, test, vi } from "vitest";
import { publicAddressPlugin } from "../../../src/build/public-address-plugin.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What the plugin puts into the page for a configured address. */
async function tagsFor(address: string | undefined): Promise<unknown> {
  vi.stubEnv("ATLAS_PUBLIC_ADDRESS", address);
  const plugin: Plugin = publicAddressPlugin();
  await resolveConfig({ configFile: false, plugins: [plugin], logLevel: "silent" }, "build");
  const { transformIndexHtml } = plugin;
  if (typeof transformIndexHtml !== "function") throw new Error("expected a function");
  return Reflect.apply(transformIndexHtml, plugin, ["", {}]);
}

test("a configured public address is written into the page", async () => {
  expect(await tagsFor("https://atlas.example.jp/osaka/")).toEqual([
    {
      tag: "meta",
      attrs: { name: "atlas-public-address", content: "https://atlas.example.jp/osaka/" },
      injectTo: "head",
    },
  ]);
});

test("without one nothing is written", async () => {
  expect(await tagsFor(undefined)).toEqual([]);
  expect(await tagsFor(" ")).toEqual([]);
});

test.each(["http://localhost:4173/", "atlas.example.jp"])("%s stops the build", async (address) => {
  await expect(tagsFor(address)).rejects.toThrow(
    `ATLAS_PUBLIC_ADDRESS: expected the http or https address under which the public finds the site, found "${address}"`,
  );
});
