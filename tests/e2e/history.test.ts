import { describe, expect, test } from "vitest";
import { settle } from "../support/map-picture.ts";
import { appOfAll, openApp } from "./app.ts";

describe("what is chosen", () => {
  const lead = appOfAll();

  test("another metric changes legend, map, panel and address together", async () => {
    const app = await lead("?municipality=27209");
    const before = await app.fills();
    await app.metric("人員不足").click();
    await expect.poll(() => app.query()).toBe("?metric=staff-shortage&municipality=27209");
    const main = app.page.getByRole("main");
    expect(await main.getByText("人員不足", { exact: true }).first().isVisible()).toBe(true);
    expect(await main.getByRole("heading", { level: 2 }).textContent()).toContain("「今すでに不足」");
    expect(await app.fills()).not.toEqual(before);
    await app.panel("守口市").getByRole("heading", { name: "人員不足" }).waitFor();
  });

  test("the legend is never another metric's: every fill on the map is one of its swatches", async () => {
    const app = await lead();
    const radios = await app.picker.getByRole("radio").all();
    for (const radio of radios) {
      await radio.click();
      const swatches = await app.entries
        .locator("svg rect:first-child")
        .evaluateAll((all) => all.map((rect) => rect.getAttribute("fill")));
      for (const fill of Object.values(await app.fills())) expect(swatches).toContain(fill);
      const counted = await app.entries.evaluateAll((all) => all.map((entry) => entry.ariaLabel ?? ""));
      // Of a value that nobody has, the legend counts centres alone.
      const sum = counted.reduce((total, text) => total + Number(/(\d+)市町村/u.exec(text)?.[1] ?? 0), 0);
      expect(sum).toBe(43);
    }
  });

  test("back and forward restore every state", async () => {
    const app = await lead();
    const seen: { query: string; title: string | null; panel: string | null; pressed: number }[] = [];
    const now = async () => ({
      query: app.query(),
      title: await app.page.locator("atlas-title h2").textContent(),
      panel: await app.panel().getAttribute("aria-label"),
      pressed: await app.legend.getByRole("button", { pressed: true }).count(),
    });
    seen.push(await now());
    for (const step of [
      () => app.option("27209").click(),
      () => app.metric("企業開拓").click(),
      () => app.entries.first().click(),
      () => app.panel().getByRole("button", { name: "圏域を拡大" }).click(),
      () => app.page.getByRole("button", { name: "選択を解除" }).click(),
    ]) {
      const { query } = await now();
      await step();
      await expect.poll(() => app.query()).not.toBe(query);
      // The panel follows a frame later.
      await settle(app.page);
      seen.push(await now());
    }
    expect(new Set(seen.map(({ query }) => query)).size).toBe(seen.length);
    await app.walkHistory(seen, now);
  });

  test("what is typed or pointed at makes no history, what is chosen makes one entry", async () => {
    const app = await lead();
    const start = await app.entriesOfHistory();
    await app.find.pressSequentially("もりぐち");
    await app.page.keyboard.press("Escape");
    await app.option("27100").hover();
    await app.entries.first().hover();
    await app.entries.first().focus();
    await app.option("27140").focus();
    await app.page.getByRole("button", { name: "府全体" }).click();
    expect(await app.entriesOfHistory()).toBe(start);
    expect(app.query()).toBe("");
    await app.option("27209").click();
    expect(await app.entriesOfHistory()).toBe(start + 1);
    await app.option("27209").click({ clickCount: 2 });
    expect(app.query()).toBe("");
    expect(await app.entriesOfHistory()).toBe(start + 2);
  });
});

test("a link opens the state that it was copied from", async () => {
  const path = "?metric=employer-development&municipality=27209&values=active,none&focus=kitakawachi-nishi";
  const app = await openApp({ path });
  expect(app.query()).toBe(path);
  expect(await app.metric("企業開拓").isChecked()).toBe(true);
  expect(await app.panel("守口市").isVisible()).toBe(true);
  expect(await app.legend.getByRole("button", { pressed: true }).count()).toBe(2);
  expect(await app.panel().getByRole("button", { name: "府全体を表示" }).isVisible()).toBe(true);
  expect(await app.page.getByRole("status").filter({ hasText: "アドレス" }).count()).toBe(0);
});

test("a moved map makes no entry: its link shows the same ground, and a step back what was seen before", async () => {
  const app = await openApp({ path: "?municipality=27209", webgl: false });
  await app.page.emulateMedia({ reducedMotion: "reduce" });
  const start = await app.entriesOfHistory();
  const seen = async () => {
    const boxes = await Promise.all(["27209", "27203"].map((code) => app.shape(code).boundingBox()));
    return boxes.map((box) => [box?.x, box?.y, box?.width].map((length) => Math.round((length ?? NaN) / 2)));
  };
  const home = await seen();
  await app.page.getByRole("button", { name: "拡大", exact: true }).click();
  await expect.poll(() => app.query()).toMatch(/^\?municipality=27209&at=135\.\d{1,5},34\.\d{1,5},\d+\.\d{1,3}$/u);
  const address = app.query();
  expect(await app.entriesOfHistory()).toBe(start);
  const closer = await seen();
  expect(closer).not.toEqual(home);
  await app.metric("人員不足").click();
  await expect.poll(() => app.query()).toBe(address.replace("?", "?metric=staff-shortage&"));
  expect(await seen()).toEqual(closer);
  await app.page.getByRole("button", { name: "府全体" }).click();
  await expect.poll(() => app.query()).toBe("?metric=staff-shortage&municipality=27209");
  expect(await app.entriesOfHistory()).toBe(start + 1);
  expect(await seen()).toEqual(home);
  await app.page.goBack();
  await expect.poll(seen).toEqual(closer);
  await app.page.reload();
  await app.ready();
  expect(await seen()).toEqual(closer);
});
