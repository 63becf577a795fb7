import { expect, test } from "vitest";
import { type App, appOfAll } from "./app.ts";
import { showView, untilShown, viewNamed } from "./views.ts";

const both = viewNamed("map with a second metric");
const lead = appOfAll();

async function open(): Promise<App> {
  const app = await lead();
  await showView(app, both);
  return app;
}

/** Path data of what is outlined on the SVG map, each outline once. */
async function outlined({ page }: App): Promise<string[]> {
  const paths = await page
    .locator("atlas-map atlas-svg-outlines path")
    .evaluateAll((all) => all.map((path) => path.getAttribute("d") ?? ""));
  return [...new Set(paths)];
}

test("every count of a row adds up to the row's own, and all rows to 43 municipalities", async () => {
  const app = await open();
  const rows = await app.page.locator("atlas-cross-table tbody tr").evaluateAll((all) =>
    all.map((row) => {
      const counts = [...row.querySelectorAll("button")].map((button) =>
        Number(/(\d+)市町村/u.exec(button.textContent ?? "")?.[1]),
      );
      return { whole: counts[0] ?? NaN, parts: counts.slice(1) };
    }),
  );
  expect(rows.length).toBeGreaterThan(2);
  for (const { whole, parts } of rows) expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
  expect(rows.reduce((sum, { whole }) => sum + whole, 0)).toBe(43);
});

test("a row, a column and a cell are each marked on the map while pointed at, and pinned when pressed", async () => {
  const app = await open();
  const table = app.page.locator("atlas-cross-table table");
  const groups = [
    { button: table.locator("tbody th button").first(), query: /^\?values=[a-z-]+&with=staff-shortage$/u },
    { button: table.locator("thead th button").first(), query: /^\?with=staff-shortage&with-values=[a-z-]+$/u },
    {
      button: table.locator("tbody td button").first(),
      query: /^\?values=[a-z-]+&with=staff-shortage&with-values=[a-z-]+$/u,
    },
  ];
  expect(await outlined(app)).toEqual([]);
  const seen = new Set<string>();
  for (const { button, query } of groups) {
    await button.hover();
    await expect.poll(async () => (await outlined(app)).length).toBe(1);
    const pointed = await outlined(app);
    await button.click();
    await expect.poll(() => app.query()).toMatch(query);
    // It stays marked when the pointer has gone.
    await app.page.mouse.move(1, 1);
    await expect.poll(() => outlined(app)).toEqual(pointed);
    expect(await table.locator("[aria-pressed=true]").count()).toBe(1);
    await app.page.reload();
    await untilShown(app, both);
    expect(await outlined(app)).toEqual(pointed);
    seen.add(pointed.join());
    await button.click();
    await expect.poll(() => app.query()).toBe("?with=staff-shortage");
    await app.page.mouse.move(1, 1);
    await expect.poll(() => outlined(app)).toEqual([]);
  }
  expect(seen.size).toBe(3);
});

test("a second metric that becomes the first leaves its place", async () => {
  const app = await open();
  await app.metric("人員不足").click();
  await expect.poll(() => app.query()).toBe("?metric=staff-shortage");
  await expect.poll(() => app.page.locator("atlas-cross-table").count()).toBe(0);
  expect(await app.page.locator("atlas-symbols").count()).toBe(0);
});
