import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeWorker } from "../../src/build/offline/write-worker.ts";
import { ownContext } from "../support/contexts.ts";
import { openPage } from "../support/page.ts";
import { projectRoot } from "../support/project-copy.ts";
import { savedBy } from "../support/saved-file.ts";
import { type StaticServer, serve } from "../support/server.ts";
import { App } from "./app.ts";
import { goTo } from "./views.ts";

type Version = "first" | "second";

const folder = mkdtempSync(join(tmpdir(), "atlas-offline-"));
const site = (version: Version) => join(folder, version);
let server: StaticServer | null = null;
let address = "";

/** Puts a version on the server, at the same address, or has nobody answer there. */
async function publish(version: Version | null): Promise<void> {
  await server?.close();
  const port = address === "" ? 0 : Number(new URL(address).port);
  server = version && (await serve({ "/atlas/": site(version) }, port));
  if (server) address = `${server.origin}/atlas/`;
}

/**
 * Makes another version of the site, in which the code of two views has changed: they and all files that name them, or name
 * such a file, have other names, and the page says which version it is.
 */
function remake(from: Version, to: Version): void {
  cpSync(site(from), site(to), { recursive: true });
  const assets = join(site(to), "assets");
  const texts = new Map(readdirSync(assets).map((name) => [name, readFileSync(join(assets, name), "utf8")]));
  const changed = new Set([...texts.keys()].filter((name) => /^atlas-(?:table|topics)-/u.test(name)));
  for (const name of changed)
    for (const [other, text] of texts) if (other.endsWith(".js") && text.includes(name)) changed.add(other);
  const renamed = (text: string) =>
    [...changed].reduce((all, name) => all.replaceAll(name, name.replace(/(?=\.\w+$)/u, `-${to}`)), text);
  for (const name of changed) {
    rmSync(join(assets, name));
    writeFileSync(join(assets, renamed(name)), renamed(texts.get(name) ?? ""));
  }
  const page = join(site(to), "index.html");
  writeFileSync(page, renamed(readFileSync(page, "utf8")));
  mark(to, to);
}

/** Writes a `<meta>` into a version's page. */
function mark(version: Version, name: string): void {
  const page = join(site(version), "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<title>", `<meta name="${name}" content="off" /><title>`));
}

beforeAll(async () => {
  cpSync(join(projectRoot, "dist"), site("first"), { recursive: true });
  remake("first", "second");
  for (const version of ["first", "second"] as const) await writeWorker(projectRoot, site(version), true);
  await publish("first");
});

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Has the browser keep what this machine serves. */
const wishToKeep = (page: Page): Promise<void> =>
  page.addInitScript(() => localStorage.setItem("atlas-offline-here", "yes")).then(() => undefined);

/** What the browser logs of a server that does not answer, or has no such file. */
const tolerate = [/net::ERR_CONNECTION_REFUSED/u, /404/u, /did not arrive/u];

const offerIn = (page: Page) => page.locator("atlas-new-version").getByRole("status");

/** Which version the page is of. */
const versionOf = async (page: Page) => ((await page.locator("meta[name=second]").count()) > 0 ? "second" : "first");

/** How many service workers the browser has for the site, and how many stores of files. */
const kept = (page: Page) =>
  page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);

/** Waits for the page that opens anew. */
async function pressed(page: Page, button: Locator): Promise<void> {
  const opened = page.waitForEvent("load");
  await button.click();
  await opened;
}

test("where data are to be saved nothing is kept, and a part that is gone leads to the new version", async () => {
  const { page } = await openPage({
    address,
    path: "?metric=office-internship&municipality=27209",
    webgl: false,
    tolerate,
    before: async (empty) => {
      await wishToKeep(empty);
      await empty.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    },
  });
  const app = new App(page);
  await app.ready();
  await publish("second");
  await goTo(app, "表");
  const alert = page.getByRole("alert");
  await alert.filter({ hasText: "新しい版" }).waitFor();
  expect(await kept(page)).toEqual([0, 0]);
  expect(await alert.getByRole("button").allInnerTexts()).toEqual(["新しい版に更新"]);
});

describe("a site that has been visited", () => {
  let page: Page;
  let app: App;
  let end = (): Promise<void> => Promise.resolve();
  afterAll(() => end());

  test("works without a line from any address, in every part and in either language", async () => {
    await publish("first");
    const { context, giveBack } = await ownContext({});
    end = giveBack;
    page = await context.newPage();
    await wishToKeep(page);
    await page.goto(`${address}?metric=staff-shortage`);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    const manifest = await page.locator("link[rel=manifest]").evaluate((link: HTMLLinkElement) => link.href);
    const { icons } = (await (await fetch(manifest)).json()) as { icons: { src: string; sizes: string }[] };
    for (const { src, sizes } of icons) {
      const { width, height } = PNG.sync.read(Buffer.from(await (await fetch(new URL(src, manifest))).arrayBuffer()));
      expect(`${width}x${height}`).toBe(sizes);
    }

    await publish(null);
    await page.goto(`${address}?metric=office-internship&municipality=27209`);
    app = new App(page);
    await app.panel("守口市").waitFor();
    await goTo(app, "表");
    await page.getByRole("table").getByText("守口市").first().waitFor();
    await app.search("実習");
    await page.getByRole("region", { name: "検索" }).getByText("守口").first().waitFor();
    await app.takeExport("画像");
    const { content } = await savedBy(page, () => page.getByRole("button", { name: "保存", exact: true }).click());
    expect(PNG.sync.read(content).width).toBe(1920);
    await page.keyboard.press("Escape");
    // MapLibre, its worker and all that else can be opened.
    const files = ["", "en/"].flatMap((root) =>
      readdirSync(join(site("first"), root, "assets")).map((name) => `${root}assets/${name}`),
    );
    const missing = await page.evaluate(
      async (addresses) => {
        const answers = await Promise.all(addresses.map((each) => fetch(each).catch(() => null)));
        return addresses.filter((_, index) => !answers[index]?.ok);
      },
      files.map((file) => `${file}?1`),
    );
    expect(missing).toEqual([]);

    const tab = await context.newPage();
    await tab.goto(`${address}?lang=en&municipality=27209`);
    await tab.getByRole("complementary", { name: /Moriguchi/u }).waitFor();
    expect(tab.url()).toBe(`${address}en/?municipality=27209`);
    await tab.close();
  });

  test("goes on in its version when there is a newer one, which opens as it is when the reader wants it", async () => {
    await publish("second");
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await offerIn(page).waitFor();
    // Code that this page has not asked for, and the server has no more.
    await goTo(app, "話題別");
    await page.locator("atlas-topics nav li").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await versionOf(page)).toBe("first");

    const query = app.query();
    await pressed(page, offerIn(page).getByRole("button", { name: "新しい版に更新" }));
    await page.locator("atlas-topics nav li").first().waitFor();
    expect(await versionOf(page)).toBe("second");
    expect(app.query()).toBe(query);
    await page.getByRole("region", { name: "検索" }).getByText("守口").first().waitFor();
    expect(await offerIn(page).count()).toBe(0);
  });

  test("is kept no more once it is built so", async () => {
    mark("second", "atlas-offline");
    await writeWorker(projectRoot, site("second"), false);
    await publish("second");
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await offerIn(page).waitFor();
    await expect.poll(() => kept(page)).toEqual([0, 0]);
    await pressed(page, offerIn(page).getByRole("button", { name: "新しい版に更新" }));
    await page.locator("atlas-topics nav li").first().waitFor();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await page.locator("link[rel=manifest]").count()).toBe(0);
    expect(await kept(page)).toEqual([0, 0]);
  });
});
