import { describe, expect, test } from "vitest";
import { type App, openApp } from "./app.ts";
import { chosenIn, untilShown, viewNamed } from "./views.ts";

/** Opens the map and goes to a view by Tab and Enter. */
async function enter(label: string, path = ""): Promise<App> {
  const app = await openApp({ path });
  await go(app, label);
  return app;
}

/** Goes on by Tab to a view's group where it has one, opens it, and to the view. */
async function go(app: App, label: string): Promise<void> {
  const group = { 全指標の地図: "比べる", センター比較: "比べる", 話題別: "読む" }[label];
  if (group !== undefined) await press(app, new RegExp(`^button ${group}`, "u"));
  await press(app, new RegExp(`^button ${label}$`, "u"));
}

/** Goes on by Tab to what is wanted, and presses a key there. */
async function press(app: App, wanted: RegExp, key = "Enter"): Promise<void> {
  await app.tabTo(wanted);
  await app.page.keyboard.press(key);
}

/** Goes on to what leads from view to view, round the page's end, and back to the map. */
async function comeBack(app: App): Promise<void> {
  await press(app, /^button 地図$/u);
  await expect.poll(() => app.query()).not.toContain("view=");
  await untilShown(app, viewNamed("tiles"));
}

describe("with the keyboard alone", () => {
  test("many maps: walk one of them, choose a municipality, open another metric large", async () => {
    const app = await enter("全指標の地図");
    await untilShown(app, viewNamed("multiples"));
    await app.tabTo(/^option 27100/u);
    await app.page.keyboard.press("ArrowUp");
    const code = (await app.focused()).replace("option ", "");
    expect(code).toMatch(/^27\d{3}$/u);
    expect(code).not.toBe("27100");
    const name = await app.page.locator(".pointed strong").innerText();
    await app.page.keyboard.press("Enter");
    await expect.poll(() => app.query()).toBe(`?view=multiples&municipality=${code}`);
    await press(app, /^button 人員不足$/u);
    await expect.poll(() => app.query()).toBe(`?metric=staff-shortage&municipality=${code}`);
    await untilShown(app, viewNamed("tiles"));
    await app.panel(name).waitFor();
  });

  test("table: sort, filter by a value and by text, choose a municipality, come back", async () => {
    const app = await enter("表");
    const table = viewNamed("table");
    await untilShown(app, table);
    const rows = app.page.locator("atlas-table tbody tr");
    const firstName = () => rows.first().getByRole("button").first().innerText();
    const before = await firstName();
    await press(app, /^button 市町村で並べ替え$/u);
    await expect.poll(() => app.page.locator("th[aria-sort=ascending]").count()).toBe(1);
    await app.page.keyboard.press("Enter");
    await expect.poll(() => app.page.locator("th[aria-sort=descending]").count()).toBe(1);
    expect(await firstName()).not.toBe(before);

    await app.tabTo(/^select 庁舎実習で絞り込む$/u);
    await app.page.keyboard.press("ArrowDown");
    await expect.poll(() => app.query()).toBe("?view=table&values=held&sort=-name");
    const held = await rows.count();
    expect(held).toBeGreaterThan(1);
    expect(held).toBeLessThan(43);

    await app.tabTo(/^searchbox/u);
    await app.page.keyboard.type("市");
    await expect.poll(() => rows.count()).toBeLessThanOrEqual(held);
    await app.page.keyboard.press("Escape");
    await expect.poll(() => rows.count()).toBe(held);
    const name = await firstName();
    await press(app, new RegExp(`^button ${name}$`, "u"));
    await expect.poll(() => chosenIn(app, table)).toEqual([name]);
    await comeBack(app);
    await app.panel(name).waitFor();
    expect(app.query()).toMatch(/^\?municipality=\d{5}&values=held&sort=-name$/u);
  });

  test("comparison: add two centres, take one out, come back", async () => {
    const app = await enter("センター比較");
    await press(app, /^button 北河内西/u);
    await press(app, /^button 大阪市/u, "Space");
    await expect.poll(() => app.query()).toBe("?view=compare&compare=kitakawachi-nishi,osaka-shi");
    await untilShown(app, viewNamed("compare"));
    await press(app, /^button 大阪市を外す$/u);
    await expect.poll(() => app.query()).toBe("?view=compare&compare=kitakawachi-nishi");
    // The button has gone with its column; the focus has not.
    expect(await app.focused()).toMatch(/^button /u);
    await comeBack(app);
  });

  test("comparison: add a centre from the panel of a municipality", async () => {
    const app = await openApp({ path: "?municipality=27209" });
    await press(app, /^button 比較に加える$/u);
    await expect.poll(() => app.query()).toBe("?municipality=27209&compare=kitakawachi-nishi");
    // The panel follows the state by a frame.
    await expect.poll(() => app.focused()).toBe("button 比較から外す");
    await go(app, "センター比較");
    await expect.poll(() => app.page.locator(".candidates [aria-pressed=true]").count()).toBe(1);
  });

  test("topics: choose one, look at a centre on the map, come back to the text", async () => {
    const app = await enter("話題別");
    await untilShown(app, viewNamed("topics"));
    await press(app, /^button ハローワーク/u);
    await expect.poll(() => app.query()).toBe("?view=topics&topic=hello-work");
    const said = await app.page.locator("atlas-topics article").count();
    expect(said).toBeGreaterThan(5);
    await press(app, /^button 北河内西を地図で見る$/u);
    await expect.poll(() => app.query()).toBe("?focus=kitakawachi-nishi&topic=hello-work");
    await untilShown(app, viewNamed("tiles"));
    await go(app, "話題別");
    await expect.poll(() => app.page.locator("atlas-topics article").count()).toBe(said);
  });

  test("two metrics together: choose the second, press a cell of the cross table, let it go", async () => {
    const app = await openApp();
    await app.tabTo(/^select /u);
    // An arrow in a closed list chooses the next entry.
    for (let second = ""; second !== "?with=staff-shortage"; second = app.query()) {
      const before = app.query();
      await app.page.keyboard.press("ArrowDown");
      await expect.poll(() => app.query()).not.toBe(before);
    }
    await untilShown(app, viewNamed("map with a second metric"));
    await app.tabTo(/^button .*実施.*該当 \d+センター・\d+市町村$/u);
    while (!(await inCell(app))) await app.page.keyboard.press("Tab");
    const [, count] = /(\d+)市町村/u.exec(await app.focused()) ?? [];
    const outlines = () => app.page.locator("atlas-svg-outlines path").count();
    expect(await outlines()).toBeGreaterThan(0);
    await app.page.keyboard.press("Enter");
    await expect.poll(() => app.query()).toMatch(/^\?values=[a-z-]+&with=staff-shortage&with-values=[a-z-]+$/u);
    expect(await app.page.locator("atlas-cross-table [aria-pressed=true]").count()).toBe(1);
    expect(Number(count)).toBeGreaterThan(0);
    await app.page.keyboard.press("Enter");
    await expect.poll(() => app.query()).toBe("?with=staff-shortage");
  });
});

/** Whether a cell of the cross table has the focus. */
function inCell({ page }: App): Promise<boolean> {
  return page.locator("atlas-cross-table td button").evaluateAll((all) => all.some((cell) => cell.matches(":focus")));
}
