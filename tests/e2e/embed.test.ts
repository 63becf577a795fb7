import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { embedSnippet, usualForm } from "../../src/state/embed.ts";
import { connectedBrowser } from "../support/contexts.ts";
import { settle } from "../support/map-picture.ts";
import { openPage } from "../support/page.ts";
import { realRecord } from "../support/real-atlas.ts";
import { appOfAll, openApp } from "./app.ts";

/** A page of somebody else's, on another origin, with the snippet in it; and what went wrong in it. */
async function pageOf(snippet: string): Promise<{ page: Page; problems: readonly string[] }> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="ja"><title>別のページ</title><h1>別のページ</h1>${snippet}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const context = await (await connectedBrowser()).newContext({ locale: "ja-JP" });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  onTestFinished(async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
    expect(problems).toEqual([]);
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { page, problems };
}

/** The frame of the application, once its map stands. */
async function framed(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("no frame");
  await frame.locator("atlas-svg-map path[data-code='27100']").waitFor();
  return frame;
}

const snippetOf = (query: string) =>
  embedSnippet({ address: `${inject("rootUrl")}?${query}&embed=1`, title: "就ポツ・アトラス大阪" }, usualForm);

describe("the application in a frame of another page", () => {
  test("has map, legend, date, credits and the way to the whole, and nothing else", async () => {
    const { page } = await pageOf(snippetOf("metric=staff-shortage&municipality=27209&at=135.57,34.74,11"));
    const frame = await framed(page);
    expect(await frame.getByRole("heading", { level: 1 }).filter({ visible: true }).allTextContents()).toEqual([
      "人員不足",
    ]);
    expect(await frame.getByRole("region", { name: "凡例" }).isVisible()).toBe(true);
    expect(await frame.getByText("平成24年（2012年）8月ヒアリング時点").filter({ visible: true }).count()).toBe(1);
    expect(await frame.getByText(/国土数値情報/u).isVisible()).toBe(true);
    expect(await frame.locator(".rail, atlas-panel, .controls").filter({ visible: true }).count()).toBe(0);
    const names = await frame.locator("atlas-svg-map .names text").allTextContents();
    expect(names).toContain("守口市");
    expect(names).not.toContain("堺市");

    const link = frame.getByRole("link", { name: /詳しく見る/u });
    expect(await link.getAttribute("rel")).toBe("noopener");
    const [whole] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
    await whole.waitForURL(/metric=staff-shortage/u);
    expect(new URL(whole.url()).search).toBe("?metric=staff-shortage&municipality=27209&at=135.57,34.74,11");
    await whole.getByRole("complementary", { name: "守口市", exact: true }).waitFor();
  });

  test("becomes as high as what it shows, and each frame of a page by itself", async () => {
    const map = snippetOf("metric=staff-shortage");
    const { page } = await pageOf(`${map}${snippetOf("view=table&unit=centre")}`);
    const heights = () =>
      page.locator("iframe").evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
    await expect.poll(async () => (await heights())[1], { timeout: 15_000 }).toBeGreaterThan(900);
    expect((await heights())[0]).toBe(560);
    const table = page.frameLocator("iframe").last();
    const left = () => table.locator(".scroller").evaluate((box) => box.scrollHeight - box.clientHeight);
    await expect.poll(left).toBeLessThanOrEqual(1);
  });

  test("takes neither the wheel nor the history of the page around it", async () => {
    const { page } = await pageOf(`${snippetOf("view=map")}<p style="height: 3000px"></p>`);
    const frame = await framed(page);
    const entries = await page.evaluate(() => window.history.length);
    await frame.locator("[role=option][data-code='27209']").click();
    await frame.getByRole("region", { name: "凡例" }).getByRole("button").first().click();
    await expect.poll(() => frame.url()).toContain("municipality=27209&values=held&embed=1");
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
    await frame.locator("[role=option][data-code='27100']").hover();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
    expect(await frame.locator("atlas-app").getAttribute("data-renderer")).toBe("svg");
    expect(await frame.locator("canvas").count()).toBe(0);
  });
});

describe("alone, in the size of a frame", () => {
  describe("on one page", () => {
    const lead = appOfAll();

    test.each([
      [480, 360, ""],
      [640, 560, ""],
      [640, 420, "&metric=office-internship&with=staff-shortage"],
      [360, 640, ""],
      [1000, 700, ""],
    ])(
      "%i × %i%s has the whole prefecture in sight, nothing cut off at the side, and is accessible",
      async (width, height, more) => {
        const app = await lead(`?embed=1${more}`);
        await app.page.setViewportSize({ width, height });
        await settle(app.page);
        const map = await app.page.locator("atlas-map").boundingBox();
        if (!map) throw new Error("no map");
        expect(map.height).toBeGreaterThanOrEqual(200);
        for (const code of ["27322", "27366", "27383"]) {
          const shape = await app.shape(code).boundingBox();
          expect(shape && shape.y >= map.y && shape.y + shape.height <= map.y + map.height, code).toBe(true);
        }
        // Nothing of the words lies below the map.
        const caption = await app.page.locator("atlas-figure .caption").boundingBox();
        if (!caption) throw new Error("no caption");
        expect(caption.height).toBeGreaterThan(100);
        expect(caption.x + caption.width <= map.x + 1 || caption.y + caption.height <= map.y + 1).toBe(true);
        expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await app.expectAccessible();
      },
    );
  });

  test("480 × 360 shows the whole legend and the sentence on silence for every metric, and rows of the table", async () => {
    const app = await openApp({ path: "?embed=1", viewport: { width: 480, height: 360 } });
    const bottomOf = async (selector: string) => {
      const box = await app.page.locator(selector).boundingBox();
      return box ? box.y + box.height : Infinity;
    };
    for (const { id } of realRecord().metrics) {
      await app.show(`?embed=1&metric=${id}`);
      await expect.poll(() => app.page.locator("h1").filter({ visible: true }).textContent()).toBeTruthy();
      await settle(app.page);
      expect(await bottomOf("atlas-legend .silence"), id).toBeLessThanOrEqual(await bottomOf(".caption"));
    }
    await app.show("?embed=1&view=table");
    await app.page.locator("atlas-table tbody tr").first().waitFor();
    const foot = await app.page.locator("footer").boundingBox();
    const rows = await app.page.locator("atlas-table tbody tr").all();
    const boxes = await Promise.all(rows.slice(0, 2).map((row) => row.boundingBox()));
    for (const box of boxes) expect(box && box.y + box.height).toBeLessThanOrEqual(foot?.y ?? 0);
  });

  test("another view stands in it as well", async () => {
    const { page } = await openPage({ path: "?view=table&embed=1", viewport: { width: 900, height: 600 } });
    await page.getByRole("grid").or(page.getByRole("table")).first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).filter({ visible: true }).textContent()).toBe("表");
    expect(await page.getByRole("link", { name: /詳しく見る/u }).getAttribute("href")).toBe("/?view=table");
  });

  test("an address that asks for both presents, and says so", async () => {
    const app = await openApp({ path: "?embed=1&present=1" });
    expect(app.query()).toBe("?present=1");
    await expect.poll(() => app.page.getByRole("status").filter({ hasText: "「embed=1」" }).count()).toBe(1);
  });
});
