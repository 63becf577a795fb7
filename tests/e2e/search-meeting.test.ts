import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { legendEntries } from "../../src/render/page/block/legend-entries.ts";
import { hitFills } from "../../src/theme/hit-paints.ts";
import { viewOf } from "../support/real-atlas.ts";
import { settle } from "../support/map-picture.ts";
import { openPage, pageOfAll } from "../support/page.ts";
import { atlasOf } from "../support/searched-atlas.ts";
import { App, openApp } from "./app.ts";

const query = "ジョブコーチ";
const q = `q=${encodeURIComponent(query)}`;
const view = viewOf({ metric: "search", query }, atlasOf(query));

/** Lets the search's code come only when it is told to. */
function held() {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const before = async (page: Page) => {
    await page.route(/\/assets\/search-and-evidence-/u, async (route) => {
      await released;
      await route.continue();
    });
  };
  return { before, release: () => release() };
}

const waiting = (page: Page) => page.getByText("検索した件数の地図を用意しています…").filter({ visible: true });

test("a search's map is saved as a picture with its steps, its counts and what they are", async () => {
  const app = await openApp({ path: `?metric=search&${q}` });
  await expect.poll(() => app.metric(`検索：${query}`).isChecked()).toBe(true);
  await app.takeExport("画像");
  await app.page.getByRole("radio", { name: "SVG" }).click();
  const [download] = await Promise.all([
    app.page.waitForEvent("download"),
    app.page.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`検索：${query}_大阪府_H24_1920x1080.svg`);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const svg = Buffer.concat(chunks).toString("utf8");
  for (const { code, class: entry } of view.municipalities) {
    expect(svg, code).toMatch(new RegExp(`id="map-${code}"[^>]* fill="${entry.paint.fill}"`, "u"));
  }
  const words = svg.replace(/\s*<[^>]*>\s*/gu, "");
  expect(view.classes).toHaveLength(5);
  for (const { short, lead } of legendEntries(view)) expect(words).toContain(`${short}${lead.count}${lead.unit}`);
  expect(words).toContain("問いへの答えではありません");
});

test("the handout of a search waits for its metric, and then prints its steps and its passages", async () => {
  const { before, release } = held();
  const { page } = await openPage({ path: `?metric=search&${q}&handout=1`, webgl: false, before });
  await page.getByText("検索した件数の地図がそろうと、印刷できます。").waitFor();
  expect(await page.getByRole("button", { name: "印刷する" }).isDisabled()).toBe(true);
  release();
  await page
    .getByRole("heading", { level: 1 })
    .filter({ hasText: view.headline.join("") })
    .waitFor();
  expect(await page.getByRole("button", { name: "印刷する" }).isEnabled()).toBe(true);
  expect(await page.locator(".annex blockquote").count()).toBeGreaterThan(2);
  await page.getByText("センターの記載に、検索したことばがありません。").waitFor();
});

describe.each(["present", "embed"])("?%s=1", (mode) => {
  test("of a search shows the first metric with a notice, and the search's map when it has come", async () => {
    const { before, release } = held();
    const { page } = await openPage({ path: `?metric=search&${q}&${mode}=1`, webgl: false, before });
    await waiting(page).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).filter({ visible: true }).textContent()).toBe("庁舎実習");
    release();
    await page
      .getByRole("heading", { name: `検索：${query}`, level: 1 })
      .filter({ visible: true })
      .waitFor();
    await expect
      .poll(() => page.locator("atlas-svg-map [fill]:has(> path[data-code='27210'])").getAttribute("fill"))
      .toBe(hitFills[2]);
    expect(await waiting(page).count()).toBe(0);
    // Nothing stands beside it that an address with a search opens elsewhere.
    expect(await page.locator("atlas-search, atlas-panel, .evidence").filter({ visible: true }).count()).toBe(0);
  });

  test("of exclusions alone says that there is nothing to count", async () => {
    const { page } = await openPage({ path: `?metric=search&q=-a&${mode}=1`, webgl: false });
    await page.getByText("除くことばだけの検索では、件数を数えられません。").waitFor();
    expect(await waiting(page).count()).toBe(0);
  });
});

test("what a map of a search lacks is asked for again in a frame", async () => {
  let broken = true;
  const { page } = await openPage({
    path: `?metric=search&${q}&embed=1`,
    webgl: false,
    tolerate: [/search-/u],
    before: async (empty) => {
      await empty.route(/\/assets\/search-and-evidence-/u, (route) => (broken ? route.abort() : route.continue()));
    },
  });
  await page.getByRole("alert").waitFor();
  broken = false;
  await page.getByRole("button", { name: "もう一度読み込む" }).click();
  await page
    .getByRole("heading", { name: `検索：${query}`, level: 1 })
    .filter({ visible: true })
    .waitFor();
});

describe("a presentation of two metrics", () => {
  const page = pageOfAll({ webgl: false, path: `?metric=staff-shortage&with=search&${q}&present=1` });

  test.each([
    [1920, 1080],
    [1440, 900],
    [1280, 720],
  ])("has its words beside its map at %i × %i", async (width, height) => {
    const app = new App(page());
    await app.ready();
    await page().setViewportSize({ width, height });
    await app.page
      .getByRole("heading", { name: `記号：検索：${query}` })
      .filter({ visible: true })
      .waitFor();
    await settle(page());
    const [words, map, foot] = [
      await app.page.locator("atlas-present").boundingBox(),
      await app.page.locator("atlas-map").boundingBox(),
      await app.page.locator("footer").boundingBox(),
    ];
    if (!words || !map || !foot) throw new Error("no words, no map or no foot");
    expect(words.x + words.width).toBeLessThanOrEqual(map.x + 1);
    expect(Math.abs(words.y + words.height - foot.y)).toBeLessThan(2);
    expect(Math.abs(foot.y + foot.height - height)).toBeLessThan(2);
    expect(map.height).toBeGreaterThan(height * 0.75);
    expect(await app.page.locator("atlas-cross-table").filter({ visible: true }).count()).toBe(1);
  });
});

test.each(["report", "codebook", "topics"])("%s scrolls between a frame's head and its credits", async (name) => {
  const { page } = await openPage({ path: `?view=${name}&embed=1`, viewport: { width: 640, height: 560 } });
  const element = page.locator(`atlas-${name}`);
  await expect.poll(() => element.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(true);
  const [own, credits] = [await element.boundingBox(), await page.locator("footer atlas-credits").boundingBox()];
  if (!own || !credits) throw new Error("no view or no credits");
  expect(own.y + own.height).toBeLessThanOrEqual(credits.y + 1);
  expect(credits.y + credits.height).toBeLessThanOrEqual(561);
});
