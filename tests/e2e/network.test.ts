import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "../support/page.ts";
import { App } from "./app.ts";

/** Requests that match do not get through, until they are let. */
function block(pattern: RegExp): { before: (page: Page) => Promise<void>; unblock: () => void } {
  let blocked = true;
  return {
    before: (page) =>
      page.route(pattern, (route) => (blocked ? route.abort() : route.continue())).then(() => undefined),
    unblock: () => (blocked = false),
  };
}

const failed = [/net::ERR_FAILED/u];

test.each(["record", "topology"])("without %s.json there is a message with a retry, then the map", async (file) => {
  const { before, unblock } = block(new RegExp(`/${file}-[^/]*\\.json$`, "u"));
  const { page } = await openPage({ webgl: false, before, tolerate: failed });
  const app = new App(page);
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toContain("地図のデータを読み込めませんでした");
  await app.expectAccessible();

  // Still out of reach: the message comes back.
  await alert.getByRole("button").click();
  await alert.waitFor();

  unblock();
  await alert.getByRole("button").click();
  await app.ready();
  expect(await alert.count()).toBe(0);
  expect(await app.options.count()).toBe(43);
});

test("a file that is no JSON is a failure as well", async () => {
  const { page } = await openPage({
    webgl: false,
    before: async (empty) => {
      await empty.route(/\/record-[^/]*\.json$/u, (route) => route.fulfill({ body: "<html>login</html>" }));
    },
  });
  await page.getByRole("alert").waitFor();
});

test("without findings.json the map works, and the panel has a retry, then the text", async () => {
  const { before, unblock } = block(/\/findings-[^/]*\.json$/u);
  const { page } = await openPage({ webgl: false, before, tolerate: failed });
  const app = new App(page);
  await app.option("27209").click();
  const panel = app.panel("守口市");
  const alerts = panel.getByRole("alert");
  await alerts.first().waitFor();
  expect(await page.locator("atlas-panel .coding").count()).toBe(8);
  await app.metric("人員不足").click();
  expect(app.query()).toBe("?metric=staff-shortage&municipality=27209");
  await app.expectAccessible();

  unblock();
  await panel.getByRole("button", { name: "もう一度読み込む" }).first().click();
  await page.locator("atlas-findings section").nth(3).waitFor();
  expect(await alerts.count()).toBe(0);
});

test("without the code the page still says what it is waiting for, with a link to load it again", async () => {
  const { before } = block(/\/index-[^/]*\.js$/u);
  const { page } = await openPage({ webgl: false, before, tolerate: failed });
  const app = new App(page);
  expect(await page.getByText("地図を読み込んでいます。").isVisible()).toBe(true);
  expect(await page.getByRole("link", { name: "ページを読み込み直して" }).isVisible()).toBe(true);
  expect(await app.options.count()).toBe(0);
});

test("without the panel's code the map works, and a message has a retry, then the panel", async () => {
  const { before, unblock } = block(/\/after-first-map-[^/]*\.js$/u);
  const { page } = await openPage({ webgl: false, before, tolerate: failed });
  const app = new App(page);
  const alert = page.getByRole("alert").filter({ hasText: "地図のまわりの欄" });
  await alert.waitFor();
  await app.option("27209").click();
  expect(app.query()).toBe("?municipality=27209");

  unblock();
  await alert.getByRole("button").click();
  await app.panel("守口市").waitFor();
  expect(await alert.count()).toBe(0);
});
