import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { build } from "vite";
import { expect, test, vi } from "vitest";
import { oneFileConfig } from "../../src/build/one-file/one-file-config.ts";
import { openPage } from "../support/page.ts";
import { projectRoot, temporaryFolder } from "../support/project-copy.ts";
import { savedBy } from "../support/saved-file.ts";
import { openApp } from "./app.ts";
import { goTo } from "./views.ts";

/** Writes the one file, and nothing beside it. */
async function builtFile(): Promise<string> {
  const folder = temporaryFolder();
  vi.stubEnv("NODE_ENV", "production");
  try {
    await build({ root: projectRoot, ...oneFileConfig("ja", folder), logLevel: "warn" });
  } finally {
    vi.unstubAllEnvs();
  }
  return join(folder, "shupotsu-atlas.html");
}

test("one file, opened without a server, has every part of the application and asks for nothing", async () => {
  const asked: string[] = [];
  const before = (page: Page): Promise<void> => {
    page.on("request", (request) => asked.push(request.url()));
    return Promise.resolve();
  };
  const file = await builtFile();
  expect(statSync(file).size).toBeLessThan(3_000_000);
  const address = pathToFileURL(file).href;
  const app = await openApp({ address, before });
  const { page } = app;

  await app.option("27209").click();
  await page.getByRole("heading", { name: "守口市" }).waitFor();
  expect(page.url()).toBe(`${address}?municipality=27209`);
  await goTo(app, "表");
  await page.getByRole("table").getByText("守口市").first().waitFor();
  await goTo(app, "報告書");
  await page.getByRole("heading", { name: "北河内西" }).first().waitFor();
  await page.goBack();
  await page.goBack();
  await app.search("実習");
  await page.getByRole("region", { name: "検索" }).getByText("守口").first().waitFor();

  await app.takeExport("データ（CSV）");
  await app.takeExport("画像");
  const { content } = await savedBy(page, () => page.getByRole("button", { name: "保存", exact: true }).click());
  expect(PNG.sync.read(content).width).toBe(1920);

  // The picture's preview and its worker are made in the page.
  expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([address]);
});

test("the site's own page, opened as a file, says which file to open", async () => {
  const address = pathToFileURL(join(projectRoot, "dist/index.html")).href;
  // What the browser refuses it.
  const { page } = await openPage({ address, tolerate: [/blocked by CORS policy/u, /net::ERR_FAILED/u] });
  await expect
    .poll(() => page.locator("body").innerText())
    .toBe("ファイルとして開くと動きません。同じフォルダーの shupotsu-atlas.html を開いてください。");
});
