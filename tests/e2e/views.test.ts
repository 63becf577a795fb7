import { describe, expect, test } from "vitest";
import { pageOfAll } from "../support/page.ts";
import { App, openApp } from "./app.ts";
import { choose, chosenIn, currentView, goTo, openView, showView, shownViews, untilShown, viewNamed } from "./views.ts";

/** Asserted by every opened page as it closes: no error on the console, a broken policy among them. */
describe("by its address alone", () => {
  test.each(shownViews)("$name is shown, and nothing in it fails axe", async (view) => {
    const app = await openView(view);
    expect(app.query()).toBe(view.query);
    expect(await currentView(app)).toBe(view.button);
    expect(await app.page.getByRole("main").getByRole("heading", { level: 2 }).first().isVisible()).toBe(true);
    expect(await app.page.getByRole("alert").count()).toBe(0);
    expect(await app.page.getByRole("status").filter({ hasText: "アドレス" }).count()).toBe(0);
    await app.expectAccessible();
  });

  test("a view finds its code deep below a site's root as well", async () => {
    const view = viewNamed("table");
    const app = await openView(view, { site: "nested" });
    expect(app.query()).toBe(view.query);
  });
});

describe("one selection", () => {
  const page = pageOfAll({ webgl: false, path: viewNamed("tiles").query });

  test.each(shownViews)("chosen in the address, 守口市 is chosen in $name, and it alone", async (view) => {
    const app = new App(page());
    await showView(app, view, `${view.query}&municipality=27209`);
    await expect.poll(async () => [...new Set(await chosenIn(app, view))]).toEqual(["守口市"]);
  });

  test.each(shownViews)("chosen in $name, 守口市 is chosen on the map, and in the panel", async (view) => {
    const app = new App(page());
    await showView(app, view);
    await expect.poll(() => chosenIn(app, view)).toEqual([]);
    await choose(app, view, "守口市");
    await expect.poll(() => app.query()).toContain("municipality=27209");
    expect(new Set(await chosenIn(app, view))).toEqual(new Set(["守口市"]));
    await goTo(app, "地図");
    await expect.poll(() => chosenIn(app, viewNamed("tiles"))).toEqual(["守口市"]);
    await app.panel("守口市").waitFor();
  });

  test("chosen on the map it goes through all views and back, and so does what replaces it", async () => {
    const app = new App(page());
    await showView(app, viewNamed("tiles"), "?compare=kitakawachi-nishi,osaka-shi");
    await expect.poll(() => chosenIn(app, viewNamed("tiles"))).toEqual([]);
    const [map, ...others] = [viewNamed("tiles"), ...["multiples", "compare", "topics", "table"].map(viewNamed)];
    await choose(app, map, "守口市");
    for (const view of others) {
      await goTo(app, view.button);
      await untilShown(app, view);
      await expect
        .poll(async () => [...new Set(await chosenIn(app, view))], { message: view.name })
        .toEqual(["守口市"]);
    }
    await choose(app, viewNamed("table"), "大阪市");
    for (const view of [...others].reverse()) {
      await goTo(app, view.button);
      await expect
        .poll(async () => [...new Set(await chosenIn(app, view))], { message: view.name })
        .toEqual(["大阪市"]);
    }
    await goTo(app, map.button);
    await expect.poll(() => chosenIn(app, map)).toEqual(["大阪市"]);
    await app.panel("大阪市").waitFor();
  });

  test.each(["compare", "table"])("Esc takes the choice away from %s too", async (name) => {
    const view = viewNamed(name);
    const app = new App(page());
    await showView(app, view, `${view.query}&municipality=27209`);
    await app.page.keyboard.press("Escape");
    await expect.poll(() => chosenIn(app, view)).toEqual([]);
    expect(app.query()).toBe(view.query);
  });
});

test("back and forward go through the views, and through what was chosen in them", async () => {
  const app = await openApp({ path: "?compare=kitakawachi-nishi,osaka-shi" });
  const seen: { query: string; current: string; heading: string }[] = [];
  const now = async () => ({
    query: app.query(),
    current: await app.page.locator("atlas-views [aria-current=page]").innerText(),
    heading: await app.page.getByRole("main").getByRole("heading", { level: 2 }).first().innerText(),
  });
  seen.push(await now());
  for (const step of [
    () => goTo(app, "全指標の地図"),
    () => goTo(app, "センター比較"),
    () => goTo(app, "話題別"),
    () =>
      app.page
        .getByRole("navigation", { name: "話題" })
        .getByRole("button", { name: /^ハローワーク/u })
        .click(),
    () => goTo(app, "表"),
    () => app.page.getByRole("button", { name: "守口市", exact: true }).click(),
    () => goTo(app, "地図"),
    () => app.page.getByRole("combobox", { name: /重ね/u }).selectOption("staff-shortage"),
    () => app.page.getByRole("button", { name: "同じ大きさのタイル" }).click(),
  ]) {
    const { query } = await now();
    await step();
    await expect.poll(() => app.query()).not.toBe(query);
    await expect.poll(() => app.page.getByRole("main").getByRole("heading", { level: 2 }).count()).toBeGreaterThan(0);
    seen.push(await now());
  }
  expect(new Set(seen.map(({ query }) => query)).size).toBe(seen.length);
  // The map's heading says what is shown: it is another one with a second metric.
  expect(new Set(seen.map(({ heading }) => heading)).size).toBe(6);
  await app.walkHistory(seen, now);
});

test("a title of the many maps opens that metric large, and one step back leads to the many again", async () => {
  const app = await openView(viewNamed("multiples"));
  await app.page.getByRole("main").getByRole("button", { name: "人員不足" }).click();
  await expect.poll(() => app.query()).toBe("?metric=staff-shortage");
  await untilShown(app, viewNamed("tiles"));
  expect(await app.page.getByRole("main").getByRole("heading", { level: 2 }).first().innerText()).toContain(
    "今すでに不足",
  );
  await app.page.goBack();
  await expect.poll(() => app.query()).toContain("view=multiples");
  await untilShown(app, viewNamed("multiples"));
});
