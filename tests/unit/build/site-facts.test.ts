import { resolveConfig } from "vite";
import { afterEach, expect, test, vi } from "vitest";
import { siteFacts } from "../../../src/build/site-facts.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What the plug-ins put into the page for a setting. */
async function tagsFor(variable: string, text: string | undefined, folder = ""): Promise<unknown> {
  vi.stubEnv(variable, text);
  const plugins = siteFacts(folder);
  await resolveConfig({ configFile: false, plugins, logLevel: "silent" }, "build");
  return plugins.flatMap((plugin): unknown => {
    const { transformIndexHtml } = plugin;
    if (typeof transformIndexHtml !== "function") throw new Error("expected a function");
    return Reflect.apply(transformIndexHtml, plugin, ["", {}]);
  });
}

const tag = (name: string, content: string) => [{ tag: "meta", attrs: { name, content }, injectTo: "head" }];

test.each([
  ["ATLAS_PUBLIC_ADDRESS", "https://atlas.example.jp/osaka/", "atlas-public-address"],
  ["ATLAS_CONTACT", "atlas@example.jp", "atlas-contact"],
  ["ATLAS_CONTACT", "https://example.jp/form?about={reference}", "atlas-contact"],
])("%s %s is written into the page", async (variable, text, name) => {
  expect(await tagsFor(variable, text)).toEqual(tag(name, text));
});

test("the public address of a folder is that folder's", async () => {
  expect(await tagsFor("ATLAS_PUBLIC_ADDRESS", "https://atlas.example.jp/index.html", "en/")).toEqual(
    tag("atlas-public-address", "https://atlas.example.jp/en/"),
  );
});

test.each(["ATLAS_PUBLIC_ADDRESS", "ATLAS_CONTACT"])("without %s nothing is written", async (variable) => {
  expect(await tagsFor(variable, undefined)).toEqual([]);
  expect(await tagsFor(variable, " ")).toEqual([]);
});

test.each([
  ["ATLAS_PUBLIC_ADDRESS", "http://localhost:4173/", "the http or https address under which the public finds the site"],
  ["ATLAS_PUBLIC_ADDRESS", "atlas.example.jp", "the http or https address under which the public finds the site"],
  ["ATLAS_CONTACT", "javascript:alert(1)", "a mail address, or the https address of a form"],
])("%s %s stops the build", async (variable, text, wanted) => {
  await expect(tagsFor(variable, text)).rejects.toThrow(`${variable}: expected ${wanted}, found "${text}"`);
});
