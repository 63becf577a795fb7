import { describe, expect, test } from "vitest";
import { pageOfAll } from "../support/page.ts";
import { App } from "./app.ts";
import {
  type ShownView,
  chooserOf,
  chosenIn,
  goTo,
  showView,
  shownViews,
  sideways,
  untilShown,
  viewNamed,
} from "./views.ts";

const touch = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const phone = { viewport: { width: 390, height: 844 }, context: touch };

const ownElements =
  "atlas-views, atlas-multiples, atlas-compare, atlas-topics, atlas-table, atlas-split, atlas-cross-table, atlas-shape-switch";

describe("at 390 × 844", () => {
  const page = pageOfAll({ webgl: false, path: viewNamed("tiles").query, ...phone });

  /** Leads the page to a view as it is before anything is chosen. */
  const openView = async (view: ShownView, query = view.query) => {
    const app = new App(page());
    await showView(app, view, query);
    await expect.poll(() => chosenIn(app, view)).toEqual([]);
    return app;
  };

  test.each(shownViews)("$name fits the width, and axe finds nothing", async (view) => {
    const app = await openView(view);
    expect(await sideways(app)).toBeLessThanOrEqual(0);
    // No small print in what the views add; the map's own parts have their tests.
    const small = await app.page.locator(ownElements).evaluateAll((elements) => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll("*")].flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      return elements
        .flatMap((element) => all(element.shadowRoot ?? element))
        .filter((element) => element.checkVisibility() && !element.closest("svg"))
        .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ""))
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 13)
        .map((element) => `${element.localName}: ${element.textContent.trim()}`);
    });
    expect(small).toEqual([]);
    await app.expectAccessible();
  });

  test("the maps stand in two columns, all of one size", async () => {
    const app = await openView(viewNamed("multiples"));
    const boxes = await Promise.all((await app.page.locator("atlas-small-map").all()).map((map) => map.boundingBox()));
    expect(new Set(boxes.map((box) => Math.round(box?.x ?? NaN))).size).toBe(2);
    expect(new Set(boxes.map((box) => `${Math.round(box?.width ?? 0)} ${Math.round(box?.height ?? 0)}`)).size).toBe(1);
    expect(boxes[0]?.width).toBeGreaterThan(150);
  });

  test("a tap on a small map chooses, and what it is shows in the sheet", async () => {
    const app = await openView(viewNamed("multiples"));
    const box = await app.page.locator("atlas-small-map").nth(1).boundingBox();
    if (!box) throw new Error("expected a small map, found it hidden");
    await app.page.touchscreen.tap(box.x + box.width * 0.5, box.y + box.height * 0.45);
    await expect.poll(async () => (await chosenIn(app, viewNamed("multiples"))).length).toBe(1);
    expect(app.query()).toMatch(/municipality=\d{5}/u);
  });

  test("the table scrolls within itself, and its headers and first column stay put", async () => {
    const app = await openView(viewNamed("table"));
    const scroller = app.page.locator("atlas-table .scroller");
    const cell = app.page.locator("atlas-table tbody tr").nth(4).locator("th");
    const head = app.page.locator("atlas-table thead th").nth(4);
    const places = async () => ({ cell: await cell.boundingBox(), head: await head.boundingBox() });
    const before = await places();
    await scroller.evaluate((box) => box.scrollBy({ left: 200, behavior: "instant" }));
    const aside = await places();
    expect(aside.cell?.x).toBeCloseTo(before.cell?.x ?? NaN, 0);
    expect(aside.head?.x).toBeCloseTo((before.head?.x ?? NaN) - 200, 0);
    await scroller.evaluate((box) => box.scrollBy({ top: 300, behavior: "instant" }));
    const below = await places();
    expect(below.head?.y).toBeCloseTo(aside.head?.y ?? NaN, 0);
    expect(below.cell?.y).toBeLessThan(aside.cell?.y ?? NaN);
    expect(await sideways(app)).toBeLessThanOrEqual(0);
  });

  test("the comparison shows one centre at a time, with a switch", async () => {
    const app = await openView(viewNamed("compare"));
    const columns = app.page.locator(".metrics thead th").filter({ visible: true });
    const buttons = app.page.getByRole("group", { name: "表示するセンター" }).getByRole("button");
    expect(await buttons.count()).toBe(2);
    expect(await columns.count()).toBe(1);
    expect(await columns.innerText()).toContain("北河内西");
    await buttons.nth(1).tap();
    await expect.poll(() => columns.innerText()).toContain("大阪市");
    expect(await columns.count()).toBe(1);
    const texts = app.page.locator(".findings td").filter({ visible: true });
    expect(await texts.count()).toBe(13);
    expect(await sideways(app)).toBeLessThanOrEqual(0);
  });

  test("topics are chosen in a list that opens", async () => {
    const app = await openView(viewNamed("topics"));
    await app.page.getByRole("combobox", { name: "話題" }).selectOption("hello-work");
    await expect.poll(() => app.query()).toBe("?view=topics&topic=hello-work");
    expect(await app.page.getByRole("navigation", { name: "話題" }).getByRole("button").count()).toBe(0);
  });

  test("a tap leads through all views, and the choice goes along", async () => {
    const app = await openView(viewNamed("tiles"), "?compare=kitakawachi-nishi,osaka-shi");
    await chooserOf(app, viewNamed("tiles"), "守口市").tap();
    for (const name of ["multiples", "compare", "topics", "table"]) {
      const view = viewNamed(name);
      await goTo(app, view.button);
      await untilShown(app, view);
      await expect.poll(async () => [...new Set(await chosenIn(app, view))], { message: name }).toEqual(["守口市"]);
    }
  });
});
