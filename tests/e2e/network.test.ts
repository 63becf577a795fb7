import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openPage } from "../support/page.ts";
import { App } from "./app.ts";
import { goTo } from "./views.ts";

/** Requests that match do not get through, until they are let. */
function block(pattern: RegExp): { before: (page: Page) => Promise<void>; unblock: () => void } {
  let blocked = true;
  return {
    before: (page) =>
      page.route(pattern, (route) => (blocked ? route.abort() : route.continue())).then(() => undefined),
    unblock: () => (blocked = false),
  };
}

/** What the browser logs, and what the application does. */
const failed = [/net::ERR_FAILED/u, /did not arrive/u];

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

  expect(await alert.getByRole("button", { name: "ページを開き直す" }).count()).toBe(1);
  unblock();
  await alert.getByRole("button", { name: "もう一度読み込む" }).click();
  await app.ready();
  expect(await alert.count()).toBe(0);
  expect(await app.options.count()).toBe(43);
});

// What is no JSON, and what is JSON of another shape, fail alike: tests/unit/app/data-file.test.ts has all of that.
describe("a file that cannot be used is told apart from one that did not arrive", () => {
  const logged = /arrived, but can't be used/u;
  const broken = async (file: string, path = "", body = "{}") => {
    let whole = false;
    const { page, problems } = await openPage({
      path,
      webgl: false,
      tolerate: [logged],
      alone: true,
      before: async (empty) => {
        await empty.route(new RegExp(`/${file}-[^/]*\\.json$`, "u"), (route) =>
          whole ? route.continue() : route.fulfill({ body, headers: { "cache-control": "max-age=31536000" } }),
        );
      },
    });
    return { page, problems, mend: () => (whole = true) };
  };

  test("the map's data", async () => {
    const { page, problems, mend } = await broken("record");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("届いたデータが壊れています");
    expect(await alert.textContent()).not.toContain("通信を確かめて");
    expect(problems.some((problem) => logged.test(problem))).toBe(true);
    mend();
    await alert.getByRole("button").click();
    await new App(page).ready();
  });

  test.each([
    ["codebook", "{}"],
    ["report", "<html>login</html>"],
  ])("the report around the rows, in the view %s, where it is %s", async (view, body) => {
    const { page, problems, mend } = await broken("report", `?view=${view}`, body);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("報告書の概要を読み込めませんでした。届いたデータが壊れています");
    expect(problems.filter((problem) => logged.test(problem))).toHaveLength(1);
    mend();
    await alert.getByRole("button").click();
    await page.locator("atlas-report .document, atlas-codebook .metric").first().waitFor();
    expect(await alert.count()).toBe(0);
  });

  test("the report's text", async () => {
    const { page } = await broken("findings", "?municipality=27209");
    const alert = new App(page).panel("守口市").getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("報告書の本文を読み込めませんでした。届いたデータが壊れています");
  });
});

test("without findings.json the map works, and the panel has a retry, then the text", async () => {
  const { before, unblock } = block(/\/findings-[^/]*\.json$/u);
  const { page } = await openPage({ webgl: false, before, tolerate: failed });
  const app = new App(page);
  await app.option("27209").click();
  const panel = app.panel("守口市");
  const alerts = panel.getByRole("alert");
  await alerts.first().waitFor();
  expect(await page.locator("atlas-panel .coding").count()).toBe(7);
  await app.metric("人員不足").click();
  expect(app.query()).toBe("?metric=staff-shortage&municipality=27209");
  await app.expectAccessible();

  unblock();
  await panel.getByRole("button", { name: "もう一度読み込む" }).first().click();
  await page.locator("atlas-findings section").nth(3).waitFor();
  expect(await alerts.count()).toBe(0);
});

test("without the code the page says that it did not arrive, with a link to load it again, and names browsers that work", async () => {
  const { before } = block(/\/index-[^/]*\.js$/u);
  const { page } = await openPage({ webgl: false, before, tolerate: failed });
  const app = new App(page);
  await page.getByText("プログラムを読み込めませんでした。").waitFor();
  expect(await page.getByText("地図を読み込んでいます。").isVisible()).toBe(false);
  expect(await page.getByRole("link", { name: "ページを読み込み直して" }).filter({ visible: true }).count()).toBe(1);
  expect(await page.getByText(/Chrome \d+、/u).isVisible()).toBe(true);
  expect(await app.options.count()).toBe(0);
});

test.each([
  ["a colour that it does not know", () => (CSS.supports = () => false)],
  ["an interface that it does not have", () => Reflect.deleteProperty(HTMLElement.prototype, "showPopover")],
])("a browser that is too old is told so, and which work: %s", async (_, makeOld) => {
  const asked: string[] = [];
  const { page } = await openPage({
    webgl: false,
    before: async (empty) => {
      await empty.addInitScript(makeOld);
      empty.on("request", (request) => asked.push(request.url()));
    },
  });
  await page.getByText("お使いのブラウザーは古く").waitFor();
  expect(await page.getByText(/Chrome \d+、/u).isVisible()).toBe(true);
  expect(await page.getByText("読み込").filter({ visible: true }).count()).toBe(0);
  expect(asked.filter((address) => /\/index-[^/]*\.js$/u.test(address))).toEqual([]);
});

test("code that a browser cannot read is told of with browsers that can", async () => {
  const { page } = await openPage({
    webgl: false,
    before: async (empty) => {
      await empty.route(/\/index-[^/]*\.js$/u, (route) =>
        route.fulfill({ contentType: "text/javascript", body: "class A { static static {} }" }),
      );
    },
    tolerate: failed,
  });
  await page.getByText("プログラムを読み込めませんでした。").waitFor();
  expect(await page.getByText(/Safari [\d.]+ /u).isVisible()).toBe(true);
});

test("without the panel's code the map works, and a message has a retry, then the panel", async () => {
  const { before, unblock } = block(/\/after-first-map-[^/]*\.js$/u);
  const { page } = await openPage({ webgl: false, before, tolerate: failed });
  const app = new App(page);
  const alert = page.getByRole("alert").filter({ hasText: "地図のまわりのパネル" });
  await alert.waitFor();
  await app.option("27209").click();
  expect(app.query()).toBe("?municipality=27209");

  unblock();
  await alert.getByRole("button").click();
  await app.panel("守口市").waitFor();
  expect(await alert.count()).toBe(0);
});

test("with the text out of reach, each view that is entered tries again, and what stands beside it stays one", async () => {
  const { before, unblock } = block(/\/findings-[^/]*\.json$/u);
  const { page } = await openPage({ webgl: false, before, tolerate: failed });
  const app = new App(page);
  await app.panel().first().waitFor();
  await app.search("HW");
  await page.getByRole("alert").filter({ hasText: "報告書の本文を読み込めませんでした" }).waitFor();
  const styleSheets = () =>
    page.evaluate(() => document.querySelector("atlas-app")?.shadowRoot?.adoptedStyleSheets.length);
  const sheets = await styleSheets();
  for (const view of ["センター比較", "表", "全指標の地図"]) {
    const again = page.waitForRequest(/\/findings-[^/]*\.json$/u);
    await goTo({ page }, view);
    await again;
    await expect.poll(() => app.find.inputValue()).toBe("HW");
  }
  expect(await styleSheets()).toBe(sheets);

  unblock();
  await goTo({ page }, "表");
  await page.getByRole("complementary", { name: "報告書の検索" }).locator("mark").first().waitFor();
});
