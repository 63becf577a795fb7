import { describe, expect, test } from "vitest";
import { type OpenOptions, openPage } from "../support/page.ts";
import { App, appOfAll, squeezed } from "./app.ts";
import { sideways } from "./views.ts";

async function openCodebook(path: string, options: OpenOptions = {}): Promise<App> {
  const { page } = await openPage({ webgl: false, path, ...options });
  await page.locator("atlas-codebook .metric").first().waitFor({ timeout: 30_000 });
  return new App(page);
}

test("by its address alone: metric, centre and value are filtered, and axe finds nothing", async () => {
  const path = "?view=codebook&metric=employment-subcommittee&values=planned&focus=senshu-naka";
  const app = await openCodebook(path);
  expect(app.query()).toBe(path);
  expect(await app.page.locator("atlas-codebook h3").allInnerTexts()).toEqual(["就労支援部会"]);
  expect(await app.page.locator(".coding strong").first().innerText()).toBe("泉州中");
  expect(await app.page.locator(".coding").count()).toBe(1);
  await app.expectAccessible();
});

test("without a filter the active metric is listed; all are one choice away, and have an address", async () => {
  const app = await openCodebook("?view=codebook");
  expect(await app.page.locator(".metric").count()).toBe(1);
  await app.page.getByRole("combobox", { name: "指標" }).selectOption("すべての指標");
  await expect.poll(() => app.page.locator(".metric").count()).toBe(8);
  const again = await openCodebook(`?view=codebook${new URL(app.page.url()).hash}`);
  expect(await again.page.locator(".metric").count()).toBe(8);
});

test("a quote's link works as a link too: its address alone opens the same place", async () => {
  const app = await openCodebook("?view=codebook&metric=staff-shortage&focus=neyagawa-shi");
  const href = await app.page.getByRole("link", { name: /報告書の中で見る/u }).getAttribute("href");
  await app.page.goto(new URL(href ?? "", app.page.url()).href);
  await app.page.locator("#centre-neyagawa-shi-issues-1[data-arrived]").waitFor({ timeout: 30_000 });
});

test("by keyboard: another metric, a value, a quote", async () => {
  const app = await openCodebook("?view=codebook&metric=staff-shortage");
  await app.tabTo(/^button 今すでに不足$/u);
  await app.page.keyboard.press("Space");
  await expect.poll(() => app.query()).toContain("values=current");
  expect(await app.focused()).toBe("button 今すでに不足");
  await app.tabTo(/報告書の中で見る$/u);
  await app.page.keyboard.press("Enter");
  await app.page.locator("atlas-report .document").waitFor({ timeout: 30_000 });
  await expect.poll(() => app.focused()).toMatch(/^p /u);
});

test("on a phone nothing is wider than the page", async () => {
  const phone = { viewport: { width: 390, height: 844 }, context: { hasTouch: true, isMobile: true } };
  const app = await openCodebook("?view=codebook&metric=employment-subcommittee", phone);
  expect(await sideways(app)).toBe(0);
  await app.expectAccessible();
});

describe("in a page that stands", () => {
  const lead = appOfAll({ path: "?view=codebook" });
  const shown = async (query: string) => {
    const app = await lead(query);
    await expect.poll(() => app.page.locator("atlas-codebook .metric").count()).toBe(1);
    return app;
  };

  test("its own list chooses the metric, and back takes it back", async () => {
    const app = await shown("?view=codebook");
    await app.page.getByRole("combobox", { name: "指標" }).selectOption("人員不足");
    const heading = () => app.page.locator("atlas-codebook h3").innerText();
    await expect.poll(heading).toBe("人員不足");
    await app.page.getByRole("button", { name: "今すでに不足" }).click();
    await expect.poll(() => app.page.locator(".coding").count()).toBe(7);
    await app.page.goBack();
    await expect.poll(() => app.page.locator(".coding").count()).toBe(18);
    await app.page.goBack();
    await expect.poll(heading).toBe("庁舎実習");
  });

  test("a quote opens its place in the report, marked, and back leads to the codebook", async () => {
    const app = await shown("?view=codebook&metric=staff-shortage&focus=neyagawa-shi");
    const quote = await app.page.locator("blockquote p").first().innerText();
    await app.page.getByRole("link", { name: /報告書の中で見る/u }).click();
    const item = app.page.locator("#centre-neyagawa-shi-issues-1");
    await expect.poll(() => item.locator("mark").count(), { timeout: 20_000 }).toBeGreaterThan(0);
    const marked = await item
      .locator("mark")
      .evaluateAll((marks) => marks.map(({ textContent }) => textContent).join(""));
    expect(squeezed(marked)).toBe(squeezed(quote));
    await expect
      .poll(() => item.evaluate((element) => Math.abs(element.getBoundingClientRect().top)))
      .toBeLessThan(120);
    expect(new URL(app.page.url()).hash).toBe("#centre-neyagawa-shi-issues-1");
    await app.page.goBack();
    await app.page.locator("atlas-codebook .metric").waitFor();
    expect(new URL(app.page.url()).hash).toBe("");
  });

  test("one step back from the report leads to the coding that one came from", async () => {
    const app = await shown("?view=codebook&metric=staff-shortage");
    const link = app.page.getByRole("link", { name: /報告書の中で見る/u }).last();
    await link.scrollIntoViewIfNeeded();
    const scrolled = () => app.page.locator("atlas-codebook").evaluate(({ scrollTop }) => scrollTop);
    const left = await scrolled();
    expect(left).toBeGreaterThan(500);
    await link.click();
    await app.page.locator("[data-arrived]").waitFor({ timeout: 30_000 });
    await app.page.goBack();
    await app.page.locator("atlas-codebook .metric").waitFor();
    await expect.poll(async () => Math.abs((await scrolled()) - left)).toBeLessThan(3);
  });

  test("a municipality opens its panel on the map", async () => {
    const app = await shown("?view=codebook&metric=staff-shortage");
    await app.page.locator(".coding").getByRole("button", { name: "寝屋川市" }).click();
    await app.panel("寝屋川市").waitFor();
    expect(app.query()).toBe("?metric=staff-shortage&municipality=27215");
  });

  test("printed, it has every coding of the metric, and no controls", async () => {
    const app = await shown("?view=codebook&metric=staff-shortage");
    await app.page.emulateMedia({ media: "print" });
    expect(await app.page.locator(".filters").isVisible()).toBe(false);
    expect(await app.page.locator(".coding").last().isVisible()).toBe(true);
    const hidden = await app.page
      .locator("atlas-codebook")
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden).toBeLessThanOrEqual(1);
  });
});
