import { describe, expect, test } from "vitest";
import type { Locator } from "playwright-core";
import { codeOf, viewOf } from "../support/real-atlas.ts";
import { type App, appOfAll, openApp } from "./app.ts";
import { goTo, showView, viewNamed } from "./views.ts";

const evidence = (app: App) => app.page.getByRole("complementary", { name: "値の根拠" });
const searchOf = (app: App) => app.page.getByRole("complementary", { name: "報告書の検索" });
const backTo = (app: App, label: string) => app.page.getByRole("button", { name: label });
const heading = (app: App) => app.page.getByRole("main").getByRole("heading", { level: 2 });

/** Opens what a value rests on, from the legend or from that of the symbols. */
async function openEvidence(app: App, value: string): Promise<void> {
  await app.page.getByRole("button", { name: `根拠：${value}` }).click();
  await evidence(app).locator(".passage").first().waitFor();
}

describe("evidence leaves with the metric that it is of", () => {
  const lead = appOfAll();

  test("when another one is chosen, and by a step in the history, which gives the focus back", async () => {
    const headline = viewOf({ metric: "staff-shortage" }).headline.join("");
    const app = await lead("?metric=staff-shortage");
    await app.metric("庁舎実習").check();
    await openEvidence(app, "実施");
    await app.page.goBack();
    await expect.poll(() => evidence(app).count()).toBe(0);
    await app.panel("大阪府").waitFor();
    await expect.poll(() => app.focused()).toBe("button 根拠：実施");
    await app.page.goBack();
    await expect.poll(() => heading(app).textContent()).toBe(headline);

    await openEvidence(app, "今すでに不足");
    await app.metric("庁舎実習").check();
    await app.panel("大阪府").waitFor();
    expect(await evidence(app).count()).toBe(0);
    expect(await app.focused(), "the choice keeps the focus").toMatch(/^input/u);
  });

  test("when the second metric is taken away, or the view shows none", async () => {
    const app = await lead("?with=staff-shortage");
    const second = app.page.getByRole("combobox", { name: "重ねる指標" });
    await openEvidence(app, "今すでに不足");
    await second.selectOption("");
    await expect.poll(() => evidence(app).count()).toBe(0);
    await second.selectOption("staff-shortage");
    await openEvidence(app, "今すでに不足");
    await goTo(app, "2指標の地図");
    await app.page.locator("atlas-split").waitFor();
    expect(await evidence(app).isVisible()).toBe(true);
    await goTo(app, "報告書");
    await expect.poll(() => evidence(app).count()).toBe(0);
  });

  test("also from where the panel led back to", async () => {
    const app = await lead();
    await openEvidence(app, "予定・協議中");
    await evidence(app).getByRole("button", { name: "全文の中で見る" }).first().click();
    const back = backTo(app, "値の根拠に戻る");
    await back.waitFor();
    await app.metric("人員不足").check();
    await expect.poll(() => back.count()).toBe(0);
    await app.panel("高槻市").waitFor();
  });
});

describe("what stands beside the view", () => {
  const lead = appOfAll();

  test("what is closed beside the view gives the focus to what asked for it, or where that is gone, to the view", async () => {
    const app = await lead();
    const close = (side: Locator) => side.getByRole("button", { name: "閉じる" }).click();
    await openEvidence(app, "実施");
    await app.find.fill("職員");
    await app.find.press("Enter");
    await searchOf(app).waitFor();
    await close(searchOf(app));
    await expect.poll(() => app.focused()).toMatch(/^combobox/u);

    await openEvidence(app, "実施");
    await goTo(app, "表");
    await goTo(app, "地図");
    await close(evidence(app));
    await expect.poll(() => app.focused()).toMatch(/^main/u);
  });

  test("a control that goes with its own press leaves the focus where it was", async () => {
    const app = await lead(`?municipality=${codeOf("守口市")}`);
    await app.panel("守口市").getByRole("button", { name: "選択を解除" }).press("Enter");
    await app.panel("大阪府").waitFor();
    await expect.poll(() => app.focused()).toMatch(/^atlas-panel/u);
  });
});

describe("a municipality that is selected has its panel", () => {
  const lead = appOfAll();

  test("chosen on the map, and a way leads back to the evidence, whose end gives the focus back", async () => {
    const app = await lead();
    await openEvidence(app, "実施");
    await app.option(codeOf("八尾市")).click();
    await app.panel("八尾市").waitFor();
    expect(await evidence(app).count()).toBe(0);
    await app.expectAccessible();
    await backTo(app, "値の根拠に戻る").click();
    await evidence(app).waitFor();
    expect(app.query()).toContain(codeOf("八尾市"));
    await evidence(app).getByRole("button", { name: "閉じる" }).click();
    await expect.poll(() => app.focused()).toBe("button 根拠：実施");
  });

  test("chosen by its name beside another view, and a step back leads to the search, a step forward to the panel", async () => {
    const app = await lead();
    await showView(app, viewNamed("topics"), "?view=topics&q=HW");
    await searchOf(app).waitFor();
    await app.find.fill("八尾");
    await app.find.press("Enter");
    await app.panel("八尾市").waitFor();
    expect(await searchOf(app).isVisible()).toBe(false);
    await app.page.goBack();
    await searchOf(app).waitFor();
    expect(await app.panel("八尾市").count()).toBe(0);
    await app.page.goForward();
    await app.panel("八尾市").waitFor();
    expect(await backTo(app, "検索結果に戻る").isVisible()).toBe(true);
  });

  test("on a phone", async () => {
    const app = await openApp({
      path: "?q=HW&metric=search",
      viewport: { width: 390, height: 844 },
      context: { hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    });
    await searchOf(app).waitFor();
    await app.option(codeOf("八尾市")).tap();
    await app.panel("八尾市").waitFor();
    expect(await searchOf(app).isVisible()).toBe(false);
    await app.expectAccessible();
    await backTo(app, "検索結果に戻る").tap();
    await searchOf(app).waitFor();
  });
});
