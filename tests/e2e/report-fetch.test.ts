import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type App, openApp } from "./app.ts";
import { goTo } from "./views.ts";

const reportFile = /\/report-[^/]*\.json$/u;

const readings = (app: App) => app.page.locator("atlas-findings atlas-misprint");

/** When the report and the first map came, in milliseconds after the page; how often the report was fetched. */
function fetched(page: Page) {
  return page.evaluate((pattern) => {
    const files = performance.getEntriesByType("resource").filter(({ name }) => new RegExp(pattern, "u").test(name));
    return {
      times: files.length,
      first: files[0]?.startTime ?? Infinity,
      firstMap: performance.getEntriesByName("atlas:first-map")[0]?.startTime ?? Infinity,
    };
  }, reportFile.source);
}

test("the report comes with the first full text, after the first map, and once for panel, sentence, search and report", async () => {
  const app = await openApp({ path: "?municipality=27215" });
  await readings(app).first().waitFor();
  const { times, first, firstMap } = await fetched(app.page);
  expect(times).toBe(1);
  expect(first).toBeGreaterThan(firstMap);

  await app.page.locator("atlas-findings .sentence", { hasText: "人道的" }).click();
  await app.page.locator("atlas-sentence").getByText("「人道的」→「人員的」").waitFor();
  await app.search("HW");
  await app.page.locator("atlas-search mark").first().waitFor();
  await goTo(app, "報告書");
  await app.page.locator("atlas-report .document").waitFor();
  expect((await fetched(app.page)).times).toBe(1);
});

test("the report is not fetched while the panel shows no text", async () => {
  const app = await openApp();
  await app.page.waitForLoadState("networkidle");
  expect((await fetched(app.page)).times).toBe(0);
  await app.option("27215").click();
  await readings(app).first().waitFor();
});

test("without the report the text stands, and only who asks for it is told, with a retry", async () => {
  let blocked = true;
  const app = await openApp({
    path: "?municipality=27215",
    before: async (page) =>
      void (await page.route(reportFile, (route) => (blocked ? route.abort() : route.continue()))),
    tolerate: [/net::ERR_FAILED/u, /did not arrive/u],
  });
  const sentence = app.page.locator("atlas-findings .sentence", { hasText: "人道的" });
  await sentence.waitFor();
  await app.page.waitForLoadState("networkidle");
  expect(await readings(app).count()).toBe(0);
  expect(await app.page.getByRole("alert").count()).toBe(0);

  await sentence.click();
  const alert = app.page.getByRole("alert");
  await alert.waitFor();
  await app.expectAccessible();
  blocked = false;
  await alert.getByRole("button", { name: "もう一度読み込む" }).click();
  await app.page.locator("atlas-sentence").getByText("「人道的」→「人員的」").waitFor();
  expect(await readings(app).count()).toBeGreaterThan(1);
  expect(await alert.count()).toBe(0);
});
