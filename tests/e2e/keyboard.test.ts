import { describe, expect, test } from "vitest";
import { type App, appOfAll, openApp } from "./app.ts";
import { openView, viewNamed } from "./views.ts";

/** The outline of what has the focus, in CSS pixels, and of what it stands in for where it is hidden itself. */
function ring(app: App): Promise<number> {
  return app.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const width = (element: Element | null | undefined): number => {
      const style = element ? getComputedStyle(element) : null;
      return style && style.outlineStyle !== "none" ? Number.parseFloat(style.outlineWidth) : 0;
    };
    return Math.max(width(active), width(active?.closest("label")));
  });
}

test("Tab reaches search, picker, legend, map, its controls and the panel, in this order, each with a visible ring", async () => {
  const app = await openApp();
  for (const wanted of [
    /^input/u,
    /^input/u,
    /^button 実施/u,
    /^option 27100/u,
    /^button 府全体/u,
    /^region 根拠の一覧/u,
  ]) {
    await app.tabTo(wanted);
    expect(await ring(app), String(wanted)).toBeGreaterThanOrEqual(2);
  }
  await app.tabTo(/^button 北河内西/u);
  expect(await ring(app)).toBeGreaterThanOrEqual(2);
});

test("the first stop leads past the bar and the metrics to the view, without a word in the address", async () => {
  for (const [path, label, next] of [
    ["", "地図へ移動", /^(?:button|option)/u],
    ["?view=table", "本文へ移動", /^(?:button|textbox|input|region)/u],
  ] as const) {
    const app = path === "" ? await openApp() : await openView(viewNamed("table"));
    await app.page.keyboard.press("Tab");
    expect(await app.focused()).toBe(`button ${label}`);
    const skip = app.page.getByRole("button", { name: label });
    const seen = await skip.evaluate((element) => getComputedStyle(element).clipPath);
    expect(seen).toBe("none");
    const url = app.page.url();
    await app.page.keyboard.press("Enter");
    expect(await app.focused()).toMatch(/^main/u);
    expect(app.page.url()).toBe(url);
    expect(await skip.evaluate((element) => getComputedStyle(element).clipPath)).not.toBe("none");
    await app.page.keyboard.press("Tab");
    expect(await app.focused()).toMatch(next);
    const within = await app.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      for (let at: Node | null = active; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
        if (at instanceof Element && at.localName === "main") return true;
      return false;
    });
    expect(within).toBe(true);
  }
});

test("with the keyboard alone: find, select, read, choose a metric, pin, walk the map, clear", async () => {
  const app = await openApp();
  const { keyboard } = app.page;
  await app.tabTo(/^combobox 市町村/u);
  expect(await ring(app)).toBeGreaterThanOrEqual(2);
  await keyboard.type("もりぐち");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await app.panel("守口市").waitFor();

  await app.tabTo(/^input/u);
  await keyboard.press("ArrowDown");
  await expect.poll(() => app.query()).toBe("?metric=employment-subcommittee&municipality=27209");

  await app.tabTo(/^button あり/u);
  await keyboard.press("Space");
  await expect.poll(() => app.query()).toBe("?metric=employment-subcommittee&municipality=27209&values=exists");

  await app.tabTo(/^option 27209/u);
  await keyboard.press("ArrowDown");
  const code = (await app.focused()).replace("option ", "");
  expect(code).not.toBe("27209");
  expect(await app.page.locator("atlas-tooltip .tip").isVisible()).toBe(true);
  await keyboard.press("Enter");
  await expect.poll(() => app.query()).toContain(`municipality=${code}`);

  await app.tabTo(/^region .*の値と根拠/u);
  expect(await ring(app)).toBeGreaterThanOrEqual(2);
  const scrolled = () => app.page.locator("atlas-panel .body").evaluate((body) => body.scrollTop);
  await keyboard.press("Home");
  await expect.poll(scrolled, { timeout: 5000 }).toBe(0);
  await keyboard.press("PageDown");
  await expect.poll(scrolled, { timeout: 5000 }).toBeGreaterThan(50);

  await keyboard.press("Escape");
  await app.panel("大阪府").waitFor();
  expect(app.query()).toBe("?metric=employment-subcommittee&values=exists");
});

describe("on a page that has been used", () => {
  const lead = appOfAll();

  test("Esc in the search closes the list, then empties the box, and leaves the selection alone", async () => {
    const app = await lead("?municipality=27209");
    await app.find.fill("さかい");
    await app.page.keyboard.press("Escape");
    expect(app.query()).toBe("?municipality=27209");
    expect(await app.find.inputValue()).toBe("さかい");
    await app.page.keyboard.press("Escape");
    expect(app.query()).toBe("?municipality=27209");
    expect(await app.find.inputValue()).toBe("");
    await app.page.keyboard.press("Escape");
    await expect.poll(() => app.query()).toBe("");
  });

  test("Esc of an input method leaves the selection alone, and the text", async () => {
    const app = await lead("?municipality=27209");
    await app.find.fill("さかい");
    await app.find.dispatchEvent("keydown", { key: "Escape", isComposing: true });
    await app.find.dispatchEvent("keydown", { key: "Enter", keyCode: 229 });
    await app.page.locator("body").dispatchEvent("keydown", { key: "Escape", keyCode: 229 });
    expect(await app.find.inputValue()).toBe("さかい");
    await app.panel("守口市").waitFor();
    expect(app.query()).toBe("?municipality=27209");
  });

  test("after a choice on the map the focus stays there", async () => {
    const app = await lead();
    await app.option("27209").focus();
    await app.page.keyboard.press("Enter");
    await app.panel("守口市").waitFor();
    expect(await app.focused()).toBe("option 27209");
    // The first Esc hides the tooltip.
    await app.page.keyboard.press("Escape");
    await expect.poll(() => app.page.locator("atlas-tooltip .tip").count()).toBe(0);
    await app.panel("守口市").waitFor();
    await app.page.keyboard.press("Escape");
    await app.panel("大阪府").waitFor();
    expect(await app.focused()).toBe("option 27209");
  });

  test("Esc takes the outermost first: the tooltip under a resting pointer, a menu, the evidence with the focus given back, the selection", async () => {
    const app = await lead("?municipality=27209");
    const tip = app.page.locator("atlas-tooltip .tip");
    const evidence = app.page.getByRole("complementary", { name: "値の根拠" });
    const opener = app.page.getByRole("button", { name: "根拠：実施" });
    await opener.focus();
    await app.page.keyboard.press("Enter");
    await evidence.waitFor();
    await app.exports.focus();
    await app.page.keyboard.press("Enter");
    const menu = app.page.getByRole("menu");
    await menu.waitFor();
    await app.option("27100").hover();
    await tip.waitFor();

    await app.page.keyboard.press("Escape");
    await expect.poll(() => tip.count()).toBe(0);
    expect(await menu.isVisible()).toBe(true);
    await app.page.keyboard.press("Escape");
    await expect.poll(() => menu.count()).toBe(0);
    expect(await evidence.isVisible()).toBe(true);
    await evidence.getByRole("button", { name: "閉じる" }).focus();
    await app.page.keyboard.press("Escape");
    await expect.poll(() => evidence.count()).toBe(0);
    await expect.poll(() => app.focused()).toBe("button 根拠：実施");
    expect(app.query()).toBe("?municipality=27209");
    await app.page.keyboard.press("Escape");
    await expect.poll(() => app.query()).toBe("");
  });
});
