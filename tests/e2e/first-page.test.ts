import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openPage } from "../support/page.ts";
import { App } from "./app.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 1366, height: 650 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;

/** Keeps the application's code back until it is let go. */
function gate(): { before: (page: Page) => Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    before: async (page) => {
      await page.route(/\/index-[^/]*\.js$/u, async (route) => {
        await opened;
        await route.continue();
      });
    },
    open: () => open(),
  };
}

/** The page itself before the application stands. */
async function openFirst(options: Parameters<typeof openPage>[0]) {
  const { before, open } = gate();
  const { page } = await openPage({ webgl: false, before, ...options });
  await page.waitForFunction(() => document.documentElement.dataset["first"] !== undefined);
  const app = new App(page);
  return {
    page,
    app,
    stand: async () => {
      open();
      await app.ready();
    },
  };
}

type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * Runs in the page: boxes of its parts, middles of its names and of some shapes, those of the page or of the
 * application.
 */
function places(): Record<string, Box> {
  const found: Record<string, Box> = {};
  const take = (root: ParentNode): void => {
    for (const element of root.querySelectorAll("*")) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = element.localName.replace(/^first-/u, "atlas-");
      const put = (key: string, box: Box) => (found[key] ??= box);
      if (/^(h1|h2|header|main|footer|atlas-(picker|title|legend|map|credits|views))$/u.test(name))
        put(name, [x, y, width, height]);
      if (element.matches("section.rail, .entry, .silence, .note"))
        put(`${element.className} ${element.querySelector(".label")?.textContent ?? ""}`, [x, y, width, height]);
      if (name === "text" && width > 0)
        put(`name ${element.textContent.trim()}`, [x + width / 2, y + height / 2, 0, 0]);
      if (name === "path" && element.hasAttribute("data-code"))
        put(`shape ${element.getAttribute("data-code")}`, [x, y, width, height]);
      if (element.shadowRoot) take(element.shadowRoot);
    }
  };
  const page = document.querySelector("first-app");
  const shadow = document.querySelector("atlas-app")?.shadowRoot;
  if (page) take(page);
  else if (shadow) take(shadow);
  return found;
}

/** How far a place has moved, its edges or its middle. */
function moved(one: Box, other: Box): number {
  return Math.max(...one.map((length, index) => Math.abs(length - (other[index] ?? Infinity))));
}

describe.each(sizes)("at $width × $height", (viewport) => {
  test("the application takes the page's place without moving anything, and its names stand where they stood", async () => {
    const { page, stand } = await openFirst({ viewport });
    const before = await page.evaluate(places);
    expect(Object.keys(before).filter((key) => key.startsWith("name ")).length).toBeGreaterThan(5);
    await stand();
    const after = await page.evaluate(places);
    for (const [key, box] of Object.entries(before)) {
      expect(after[key], key).toBeDefined();
      expect(
        moved(box, after[key] ?? [0, 0, 0, 0]),
        `${key}: ${box.join(" ")} → ${after[key]?.join(" ")}`,
      ).toBeLessThan(1);
    }
    // For a part of a pixel the map would be drawn anew.
    await page.locator("atlas-settings button").waitFor();
    const map = await page.evaluate(places).then((placed) => placed["atlas-map"]);
    expect(map).toEqual(before["atlas-map"]);
  });
});

test("without scripts the page is a whole figure, and says what needs them", async () => {
  const { page } = await openPage({ context: { javaScriptEnabled: false } });
  for (const text of [
    "43市町村のうち、",
    "庁舎実習（市役所・町役場での職場実習）を受け入れているか",
    "平成24年（2012年）8月ヒアリング時点",
    "「国土数値情報（行政区域データ）」（国土交通省）を加工して作成",
  ]) {
    expect(await page.getByText(text).filter({ visible: true }).count(), text).toBeGreaterThan(0);
  }
  expect(await page.locator("noscript p").isVisible()).toBe(true);
  expect(await page.locator("first-legend li").count()).toBe(5);
  expect(await page.locator("first-map [data-code]").count()).toBe(43);
  expect(await page.locator("first-map text").filter({ visible: true }).count()).toBeGreaterThan(20);
  expect(await page.getByText("読み込んでいます").filter({ visible: true }).count()).toBe(0);
});

/** Fills as painted, by municipality code. */
function fillsIn(page: Page, map: string): Promise<readonly (readonly [string | null, string])[]> {
  return page
    .locator(`${map} path[data-code]:not(.asked)`)
    .evaluateAll((shapes) => shapes.map((shape) => [shape.getAttribute("data-code"), getComputedStyle(shape).fill]));
}

/** Which metric the folded list names, and the questions that the unfolded one shows. */
function wordsIn(page: Page, picker: string): Promise<readonly string[]> {
  return page.locator(`${picker} :is(.fold strong, .question)`).allTextContents();
}

test.each(["", "?metric=staff-shortage", "?metric=job-info-route&municipality=27209"])(
  "before the application, %s is in its colours and words",
  async (path) => {
    const { page, stand } = await openFirst({ path });
    const before = await fillsIn(page, "first-map");
    const headline = await page.locator("first-title h2").textContent();
    const chosen = await page.locator("first-picker input:checked").getAttribute("value");
    const legend = await page.locator("first-legend .entries").innerText();
    const words = await wordsIn(page, "first-picker");
    expect(words).toHaveLength(2);
    expect(await page.locator(".asked").count()).toBe(path.includes("municipality") ? 2 : 0);
    await stand();
    expect(await fillsIn(page, "atlas-svg-map")).toEqual(before);
    expect(await page.locator("atlas-title h2").textContent()).toBe(headline);
    expect(await page.locator("atlas-picker input:checked").getAttribute("value")).toBe(chosen);
    expect(await page.locator("atlas-legend .entries").innerText()).toBe(legend);
    expect(await wordsIn(page, "atlas-picker")).toEqual(words);
  },
);

test.each([
  "?view=table",
  "?focus=osaka-city",
  "?metric=none-such",
  "?with=staff-shortage",
  "?mode=embed",
  "?shape=tiles",
])("before the application, %s shows no map that is not asked for", async (path) => {
  const { page, stand } = await openFirst({ path });
  expect(await page.locator("first-map").filter({ visible: true }).count()).toBe(0);
  expect(await page.evaluate(() => performance.getEntriesByName("atlas:first-map").length)).toBe(0);
  if (path !== "?view=table") await stand();
});

test.each(["?present=1", "?embed=1", "?handout=1"])(
  "before the application, %s shows nothing of a page with a bar",
  async (path) => {
    const { page, stand } = await openFirst({ path });
    expect(await page.locator("first-app").filter({ visible: true }).count()).toBe(0);
    expect(await page.evaluate(() => performance.getEntriesByName("atlas:first-map").length)).toBe(0);
    if (path !== "?handout=1") await stand();
  },
);

test("clicks before the application are answered when it stands, those on the map at once by an outline", async () => {
  const { page, app, stand } = await openFirst({});
  await page.locator('first-map [data-code="27100"]').click();
  await page.locator('first-map [data-code="27140"]').click();
  expect(await page.locator("first-map .asked").count()).toBe(2);
  await page.locator("first-legend button.entry").first().click();
  await stand();
  await app.panel("堺市").waitFor();
  expect(app.query()).toMatch(/^\?municipality=27140&values=[a-z-]+$/u);
});

test.each([
  ["10 Mbit/s", 10e6],
  ["750 kbit/s", 750e3],
])("nothing jumps while the page loads at %s", { timeout: 60_000 }, async (_, speed) => {
  const { page } = await openPage({
    webgl: false,
    viewport: { width: 1366, height: 650 },
    alone: true,
    before: async (empty) => {
      const protocol = await empty.context().newCDPSession(empty);
      await protocol.send("Network.enable");
      await protocol.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: 40,
        downloadThroughput: speed / 8,
        uploadThroughput: speed / 8,
      });
      await empty.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
    },
  });
  await new App(page).ready();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
});
