import { describe, expect, test } from "vitest";
import { outlines } from "../../src/theme/palette.ts";
import { type App, appOfAll, openApp } from "./app.ts";
import { goTo, openView, viewNamed } from "./views.ts";

const side = (app: App) => app.page.getByRole("complementary", { name: "報告書の検索" });

/** Fills of the legend's swatches, from the top. */
const swatches = (app: App) =>
  app.entries.locator("svg rect:first-child").evaluateAll((all) => all.map((rect) => rect.getAttribute("fill")));

describe("by its address alone", () => {
  test("a query shows what it finds, marked, beside the map; nothing in it fails axe", async () => {
    const app = await openApp({ path: "?q=%E3%83%8F%E3%83%AD%E3%83%BC%E3%83%AF%E3%83%BC%E3%82%AF" });
    await side(app).waitFor();
    expect(await app.find.inputValue()).toBe("ハローワーク");
    await side(app).getByText("17センターの75か所と概要の3か所").waitFor();
    const marks = await side(app).locator("mark").allTextContents();
    expect(new Set(marks)).toEqual(new Set(["HW", "ハローワーク"].filter((form) => marks.includes(form))));
    expect(marks.length).toBeGreaterThan(20);
    expect(app.query()).toBe("?q=ハローワーク");
    await app.expectAccessible();
  });

  test("metric=search colours map, legend and table by it, and counts what the legend says", async () => {
    const app = await openApp({ path: "?metric=search&q=HW" });
    await expect.poll(() => app.metric("検索：HW").isChecked()).toBe(true);
    expect(await app.page.getByRole("main").getByRole("heading", { level: 2 }).textContent()).toContain("「HW」は");
    const legend = await swatches(app);
    await expect.poll(async () => Object.values(await app.fills()).every((fill) => legend.includes(fill))).toBe(true);
    const counted = await app.entries.evaluateAll((all) => all.map((entry) => entry.getAttribute("aria-label") ?? ""));
    expect(counted.reduce((total, text) => total + Number(/(\d+)市町村/u.exec(text)?.[1] ?? 0), 0)).toBe(43);
    expect(counted.join()).not.toContain("記載なし");
    expect(await app.legend.textContent()).toContain("検索のことばがある箇所を、報告書で数えた値");
    expect((await app.page.locator("atlas-credits p").allTextContents()).join()).toContain(
      "値は、検索のことばがある箇所を数えたもので、問いへの答えではありません。「該当なし」も「いいえ」ではありません。",
    );

    await goTo(app, "表");
    await app.page.getByRole("columnheader", { name: /検索：HW/u }).waitFor();
    expect(await app.page.locator("atlas-table .answer[data-metric=search]").count()).toBe(43);
    await goTo(app, "全指標の地図");
    await expect.poll(() => app.page.locator("atlas-small-map").count()).toBe(9);
    await app.expectAccessible();
  });

  test("metric=search without a query is named, and the first metric shown", async () => {
    const app = await openApp({ path: "?metric=search" });
    await expect.poll(() => app.page.getByRole("status").filter({ hasText: "metric=search" }).count()).toBe(1);
    expect(await app.metric("庁舎実習").isChecked()).toBe(true);
    expect(app.query()).toBe("");
  });

  test("before the search has come, the map is a metric's own, under its own name", async () => {
    const app = await openApp({
      path: "?metric=search&q=HW",
      before: async (page) => void (await page.route(/\/assets\/search-and-evidence-/u, (route) => route.abort())),
      tolerate: [/search-/u],
    });
    await app.page.getByRole("alert").getByText("検索と根拠の表示に必要なデータを読み込めませんでした").waitFor();
    expect(await app.page.getByRole("main").getByRole("heading", { level: 2 }).textContent()).toContain(
      "庁舎実習の「実施」",
    );
    await app.page.unroute(/\/assets\/search-and-evidence-/u);
    await app.page.getByRole("button", { name: "もう一度読み込む" }).click();
    await side(app).waitFor();
    await expect.poll(() => app.metric("検索：HW").isChecked()).toBe(true);
  });
});

describe("typing", () => {
  const lead = appOfAll();
  /** The page with nothing searched. */
  const begin = async () => {
    const app = await lead();
    await expect.poll(() => app.find.inputValue()).toBe("");
    return app;
  };

  test("finds as one types, and what is taken makes one history entry, from which one comes back", async () => {
    const app = await begin();
    const start = await app.entriesOfHistory();
    await app.find.pressSequentially("職員");
    await expect.poll(() => app.page.locator("atlas-find mark").count()).toBe(3);
    await app.expectAccessible();
    expect(app.query()).toBe("");
    expect(await app.entriesOfHistory()).toBe(start);
    await app.page.keyboard.press("Enter");
    await expect.poll(() => app.query()).toBe("?q=職員");
    await expect.poll(() => side(app).locator("mark").count()).toBeGreaterThan(3);
    expect(await app.entriesOfHistory()).toBe(start + 1);
    await side(app).getByRole("button", { name: "地図を件数で色分け" }).click();
    await expect.poll(() => app.query()).toBe("?metric=search&q=職員");
    expect(await app.entriesOfHistory()).toBe(start + 2);
    await app.page.goBack();
    await expect.poll(() => app.query()).toBe("?q=職員");
    await app.page.goBack();
    await expect.poll(() => app.query()).toBe("");
    await expect.poll(() => app.find.inputValue()).toBe("");
    await expect.poll(() => side(app).isVisible()).toBe(false);
    await app.page.goForward();
    await expect.poll(() => app.find.inputValue()).toBe("職員");
    await side(app).waitFor();
  });

  test("a passage that is taken leads to its place, and from there to all that was found", async () => {
    const app = await begin();
    await app.find.fill("店員空き");
    await app.page
      .getByRole("option")
      .filter({ has: app.page.locator("mark") })
      .first()
      .click();
    await expect.poll(() => app.query()).toContain("q=店員空き");
    expect(app.query()).toContain("municipality=27");
    await app.page.locator("atlas-findings mark").first().waitFor();
    expect(await app.find.inputValue()).toBe("");
    await app.page.getByRole("button", { name: "検索結果に戻る" }).click();
    await side(app).waitFor();
    expect(await app.find.inputValue()).toBe("店員空き");
  });

  test("other words renew the list, and its map with it", async () => {
    const app = await lead("?metric=search&q=HW");
    await side(app).waitFor();
    await app.search("職員");
    await expect.poll(() => app.query()).toBe("?metric=search&q=職員");
    await expect.poll(() => app.metric("検索：職員").isChecked()).toBe(true);
    await side(app).getByRole("heading", { name: "検索：職員" }).waitFor();
  });

  test("no hit says so; the offer finds something", async () => {
    const app = await begin();
    await app.find.fill("ハロワの求人");
    await app.page.getByRole("option", { name: /か所/u }).first().waitFor();
    await app.expectAccessible();
    await app.find.press("Enter");
    await side(app).getByText("見つかりませんでした").waitFor();
    await app.expectAccessible();
    await side(app).getByRole("button", { name: /か所/u }).first().click();
    await expect.poll(() => side(app).locator("mark").count()).toBeGreaterThan(0);
  });

  test.each([`<img src=x onerror=alert(1)>`, `"${"あ".repeat(10_000)}`, "😀\ud83d .*+?[("])(
    "%s is taken literally",
    async (typed) => {
      const app = await begin();
      await app.find.evaluate((input: HTMLInputElement, value) => {
        input.value = value;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, typed);
      await app.find.press("Enter");
      await expect.poll(() => app.query()).toContain("q=");
      await side(app).getByText("見つかりませんでした").waitFor();
      expect(await side(app).locator("img").count()).toBe(0);
      await app.page.reload();
      await app.ready();
      await side(app).getByText("見つかりませんでした").waitFor();
    },
  );
});

describe("from what is found to its place", () => {
  const lead = appOfAll();

  test("a step back from the full text leads to the passages, and what closes gives the focus back", async () => {
    const app = await lead("?q=HW");
    await side(app).getByRole("button", { name: "全文の中で見る" }).first().click();
    await app.panel("守口市").waitFor();
    expect(await side(app).isVisible()).toBe(false);
    await app.page.goBack();
    await side(app).waitFor();
    expect(await app.panel("大阪府").isVisible()).toBe(false);
    await app.page.getByRole("button", { name: "根拠：実施" }).click();
    await app.page.getByRole("complementary", { name: "値の根拠" }).getByRole("button", { name: "閉じる" }).click();
    const opened = app.page.getByRole("button", { name: "根拠：予定・協議中" });
    await opened.click();
    await app.page.getByRole("complementary", { name: "値の根拠" }).getByRole("button", { name: "閉じる" }).click();
    await expect.poll(() => opened.evaluate((button) => button.matches(":focus"))).toBe(true);
  });

  test("what rests on a sentence stands right below it and in sight, also in a long paragraph", async () => {
    const app = await lead("?municipality=27209");
    const sentence = app.page.locator("atlas-findings .sentence").filter({ hasText: "3年連続" });
    await sentence.click();
    const box = app.page.locator("atlas-findings atlas-sentence");
    await box.getByText("この文に基づく値（1）").waitFor();
    expect(await sentence.evaluate((span) => span.nextElementSibling?.localName)).toBe("atlas-sentence");
    const shown = await box.boundingBox();
    expect((shown?.y ?? 0) + (shown?.height ?? 1000)).toBeLessThanOrEqual(901);
  });
});

test("from a passage to its sentence, to the map, and back, with the keyboard alone", async () => {
  const app = await openApp();
  const { keyboard } = app.page;
  await app.tabTo(/^combobox 市町村・センター・報告書をさがす/u);
  await keyboard.type("就労支援部会が年");
  await keyboard.press("Enter");
  await side(app).locator("mark").first().waitFor();
  await expect.poll(() => app.focused()).toBe("h2 検索：就労支援部会が年");
  await app.tabTo(/^button 全文の中で見る/u);
  await keyboard.press("Enter");
  await app.panel("守口市").waitFor();
  await expect.poll(() => app.focused()).toMatch(/^button ・?就労支援部会が年/u);
  await keyboard.press("Enter");
  const card = app.page.locator("atlas-sentence");
  await card.getByText("就労支援部会：").waitFor();
  // The municipalities that it colours are outlined.
  await expect
    .poll(() => app.page.locator(`atlas-svg-outlines path[stroke="${outlines.marked.line}"]`).count())
    .toBe(1);
  await app.tabTo(/^button 「就労支援部会」を地図で見る/u);
  await keyboard.press("Enter");
  await expect.poll(() => app.query()).toContain("metric=employment-subcommittee");
  expect(app.query()).toContain("municipality=27");
  await app.page.getByRole("button", { name: "検索結果に戻る" }).focus();
  await keyboard.press("Enter");
  await side(app).waitFor();
  expect(await app.find.inputValue()).toBe("就労支援部会が年");
});

describe("from a value to its quotes", () => {
  test("in the legend: centre by centre, and on to the place in the full text", async () => {
    const app = await openApp();
    await app.legend.getByRole("button", { name: "根拠：予定・協議中" }).click();
    const evidence = app.page.getByRole("complementary", { name: "値の根拠" });
    await evidence.getByText("庁内実習に取組むという話も出ていて").waitFor();
    await app.expectAccessible();
    await evidence.getByRole("button", { name: "全文の中で見る" }).first().click();
    await app.panel("高槻市").waitFor();
    await expect.poll(() => app.focused()).toContain("庁内実習に取組むという話も出ていて");
    await app.page.getByRole("button", { name: "値の根拠に戻る" }).click();
    await evidence.waitFor();
    await evidence.getByRole("button", { name: "閉じる" }).click();
    await app.panel("高槻市").waitFor();
  });

  test("in the table: a cell opens its municipality's panel beside it, by keyboard too", async () => {
    const app = await openView(viewNamed("table"));
    await app.page.locator("atlas-table button.name", { hasText: "守口市" }).focus();
    await app.page.keyboard.press("ArrowRight");
    await app.page.keyboard.press("ArrowRight");
    await app.page.keyboard.press("Enter");
    await app.panel("守口市").waitFor();
    expect(app.query()).toBe("?view=table&metric=employment-subcommittee&municipality=27209");
    expect(await app.panel("守口市").getByRole("blockquote").count()).toBeGreaterThan(0);
    await app.expectAccessible();
    await app.page.getByRole("button", { name: "パネルを閉じる" }).click();
    await expect.poll(() => app.panel("守口市").count()).toBe(0);
  });
});

test("on a phone the search is a sheet that makes room for the map", async () => {
  const app = await openApp({
    viewport: { width: 390, height: 844 },
    context: { hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  });
  await app.find.tap();
  await app.find.fill("HW");
  const list = app.page.getByRole("listbox", { name: "候補" });
  await list.locator("mark").first().waitFor();
  await app.expectAccessible();
  expect((await list.boundingBox())?.width).toBeGreaterThan(340);
  await app.page.getByRole("option", { name: /^報告書で/u }).tap();
  await side(app).locator("mark").first().waitFor();
  await app.expectAccessible();
  const height = async () => (await side(app).boundingBox())?.height ?? 0;
  expect(await height()).toBeLessThan(844 * 0.65);
  await side(app).getByRole("button", { name: "地図を件数で色分け" }).tap();
  await expect.poll(height).toBeLessThan(180);
  const overflow = () => app.page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await side(app).getByRole("button", { name: "パネルを開く" }).tap();
  await side(app).getByRole("button", { name: "全文の中で見る" }).first().tap();
  await app.page.getByRole("button", { name: "検索結果に戻る" }).waitFor();
  expect(await app.page.locator("atlas-findings mark").first().isVisible()).toBe(true);
  await app.expectAccessible();
  expect(await overflow()).toBeLessThanOrEqual(0);
});
