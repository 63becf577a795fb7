import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  type Point,
  comparePictures,
  fillsAround,
  labelPoints,
  mapBox,
  settle,
  untilRenderer,
} from "../support/map-picture.ts";
import { openPage } from "../support/page.ts";

/** Municipalities with room below their names, one of each of several classes of the first metric. */
const roomy = { osaka: "27100", takatsuki: "27207", izumi: "27219", nose: "27322", kawachinagano: "27216" };

/** How long a slow machine may take to move the map, in milliseconds. */
const slowly = { timeout: 15_000 };

const chunk = /\/gl-map-[^/]*\.js/;
const worker = /\/maplibre-gl-worker-[^/]*\.js/;

/** Stands in the shaders of the map's own marks, and in none of MapLibre's. */
const ownShader = "onScreen";

/** What Chromium says of a request that a test has blocked. */
const blocked = [
  /net::ERR_FAILED/,
  /did not arrive/,
  /Failed to load resource/,
  /Failed to fetch dynamically imported module/,
];

/** Keeps requests for MapLibre's code waiting until they are let go, so that the SVG map can be looked at first. */
function gate(): { before: (page: Page) => Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const before = async (page: Page) => {
    await page.route(chunk, async (route) => {
      await opened;
      await route.continue();
    });
  };
  return { before, open: () => open() };
}

/** Waits for the application's own first map, which takes the page's place. */
async function untilFirstMap(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("atlas:first-map").length > 0);
  await page.locator("[role=option]").last().waitFor({ state: "attached" });
}

/** The fill that the legend shows for a municipality's value. */
async function legendFill(page: Page, code: string): Promise<string> {
  const name = (await page.locator(`[role=option][data-code="${code}"]`).getAttribute("aria-label")) ?? "";
  const label = name.split("：").at(-1) ?? "";
  const entry = page.getByRole("region", { name: "凡例" }).getByRole("button").filter({ hasText: label }).first();
  return (await entry.locator("svg.swatch rect").first().getAttribute("fill")) ?? "";
}

/** Fills of the roomy municipalities: on the map, below their names, and in the legend. */
async function fills(page: Page): Promise<{ map: string[]; legend: string[] }> {
  const points = await labelPoints(page);
  const codes = Object.values(roomy);
  const below = codes.map((code): Point => {
    const [x, y] = points.get(code) ?? [NaN, NaN];
    return [x, y + 17];
  });
  const legend: string[] = [];
  for (const code of codes) legend.push(await legendFill(page, code));
  return { map: await fillsAround(page, below), legend };
}

/** Takes the graphics context away from the map's canvas; the returned extension is kept in the page to give it back. */
async function loseContext(page: Page): Promise<void> {
  await page.locator("atlas-map canvas.maplibregl-canvas").evaluate((canvas) => {
    const extension = (canvas as HTMLCanvasElement).getContext("webgl2")?.getExtension("WEBGL_lose_context");
    (window as unknown as { restore: () => void }).restore = () => extension?.restoreContext();
    extension?.loseContext();
  });
}

describe("MapLibre takes over after the first map", () => {
  test("with every label point within a pixel, no jump, and a canvas only for those who see it", async () => {
    const { before, open } = gate();
    const { page } = await openPage({ webgl: true, before });
    await untilFirstMap(page);
    // The shape switch comes with the panel's code, before or after MapLibre: it has to be in both pictures.
    await page.waitForFunction(() => customElements.get("atlas-shape-switch") !== undefined);
    const still = { points: await labelPoints(page), picture: await page.screenshot({ clip: await mapBox(page) }) };
    open();
    await untilRenderer(page, "gl");
    const free = { points: await labelPoints(page), picture: await page.screenshot({ clip: await mapBox(page) }) };

    expect(still.points.size).toBe(43);
    for (const [code, [x, y]] of still.points) {
      const [freeX, freeY] = free.points.get(code) ?? [NaN, NaN];
      expect(Math.hypot(x - freeX, y - freeY), code).toBeLessThanOrEqual(1);
    }
    const { mean, changed } = await comparePictures(page, still.picture, free.picture);
    expect(mean).toBeLessThan(3);
    expect(changed).toBeLessThan(0.015);

    const [firstMap, ready] = await page.evaluate(() =>
      ["atlas:first-map", "atlas:gl-ready"].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN),
    );
    expect(firstMap).toBeLessThan(ready ?? NaN);

    // The canvas is left to those who see it.
    const canvas = page.locator("canvas.maplibregl-canvas");
    expect(await canvas.getAttribute("aria-hidden")).toBe("true");
    expect(await canvas.getAttribute("tabindex")).toBeNull();
    expect(await page.getByRole("listbox", { name: "市町村" }).count()).toBe(1);
    expect(await page.getByRole("region", { name: "Map" }).count()).toBe(0);
  });

  test("with the legend's fills, before and after, and after another metric is chosen", async () => {
    const { before, open } = gate();
    const { page } = await openPage({ webgl: true, before });
    await untilFirstMap(page);
    const still = await fills(page);
    expect(still.map).toEqual(still.legend);
    expect(new Set(still.map).size).toBeGreaterThanOrEqual(4);
    open();
    await untilRenderer(page, "gl");
    expect((await fills(page)).map).toEqual(still.map);

    await page.getByRole("radio").nth(2).check();
    await settle(page);
    const other = await fills(page);
    expect(other.map).toEqual(other.legend);
    expect(other.map).not.toEqual(still.map);
  });
});

describe("on MapLibre's map", () => {
  test("a click on the fill selects, a drag moves the map and selects nothing, 府全体 brings it back, a wheel over an option zooms", async () => {
    const { page } = await openPage({ webgl: true });
    await untilRenderer(page, "gl");
    const start = await labelPoints(page);
    const [x, y] = start.get(roomy.takatsuki) ?? [NaN, NaN];
    await page.mouse.move(x, y + 30);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 70, { steps: 6 });
    // Held still before it is let go, so that the map does not glide on.
    await page.waitForTimeout(300);
    await page.mouse.up();
    await settle(page);
    const moved = (await labelPoints(page)).get(roomy.takatsuki) ?? [NaN, NaN];
    expect(moved[0] - x).toBeCloseTo(-60, -1);
    expect(moved[1] - y).toBeCloseTo(40, -1);
    expect(new URL(page.url()).searchParams.get("municipality")).toBeNull();

    await page.mouse.click(moved[0], moved[1] + 30);
    await expect.poll(() => new URL(page.url()).searchParams.get("municipality"), slowly).toBe(roomy.takatsuki);

    await page.getByRole("button", { name: "府全体" }).click();
    await expect
      .poll(async () => {
        const back = (await labelPoints(page)).get(roomy.takatsuki) ?? [NaN, NaN];
        return Math.hypot(back[0] - x, back[1] - y);
      }, slowly)
      .toBeLessThan(1);

    const osakaToIzumi = async () => {
      const points = await labelPoints(page);
      const [one, other] = [points.get(roomy.osaka), points.get(roomy.izumi)];
      return one && other ? Math.hypot(one[0] - other[0], one[1] - other[1]) : NaN;
    };
    const [one, other] = [start.get(roomy.osaka) ?? [NaN, NaN], start.get(roomy.izumi) ?? [NaN, NaN]];
    await page.mouse.move(...(start.get(roomy.osaka) ?? [NaN, NaN]));
    await page.mouse.wheel(0, -400);
    await expect.poll(osakaToIzumi, slowly).toBeGreaterThan(1.2 * Math.hypot(one[0] - other[0], one[1] - other[1]));
  });

  test("the buttons zoom, within limits", async () => {
    const { page } = await openPage({ webgl: true, context: { reducedMotion: "reduce" } });
    await untilRenderer(page, "gl");
    const spread = async () => {
      const points = await labelPoints(page);
      const [one, other] = [points.get(roomy.nose), points.get(roomy.kawachinagano)];
      return one && other ? Math.hypot(one[0] - other[0], one[1] - other[1]) : NaN;
    };
    const start = await spread();
    await page.getByRole("button", { name: "拡大" }).click();
    await expect.poll(spread, slowly).toBeCloseTo(2 * start, 0);
    for (let press = 0; press < 6; press += 1) await page.getByRole("button", { name: "縮小" }).click();
    await expect.poll(spread, slowly).toBeLessThan(start);
    expect(await spread()).toBeGreaterThan(start / 2);
  });
});

test("a wheel turned over the map scrolls a page that can scroll", async () => {
  const { page } = await openPage({ webgl: true, viewport: { width: 720, height: 450 } });
  await untilRenderer(page, "gl");
  const start = await labelPoints(page);
  const [x, y] = start.get(roomy.osaka) ?? [NaN, NaN];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 90);
  await expect.poll(() => page.evaluate(() => window.scrollY), slowly).toBe(90);
  // The map stays in sight, and as it was.
  const after = (await labelPoints(page)).get(roomy.osaka) ?? [NaN, NaN];
  expect(Math.abs(after[0] - x)).toBeLessThan(1);
});

describe("the SVG map stays", () => {
  test("where WebGL runs on the processor, and MapLibre's code is not fetched, unless it is asked for", async () => {
    const asked: string[] = [];
    const { page } = await openPage({
      before: (empty) => Promise.resolve(void empty.on("request", (one) => asked.push(one.url()))),
    });
    await untilFirstMap(page);
    await page.waitForLoadState("networkidle");
    const code = () => asked.filter((address) => chunk.test(address) || worker.test(address));
    expect(code()).toEqual([]);
    expect(await page.locator("atlas-app").getAttribute("data-renderer")).toBe("svg");

    await page.evaluate(() => window.localStorage.setItem("atlas-renderer", "gl"));
    await page.reload();
    await untilRenderer(page, "gl");
    expect(code()).toHaveLength(2);
  });

  test("without WebGL, silently, and a click selects", async () => {
    const { page } = await openPage({ webgl: false });
    await untilFirstMap(page);
    // Long enough for MapLibre to have been asked for, had it been.
    await page.waitForTimeout(1000);
    expect(await page.locator("atlas-app").getAttribute("data-renderer")).toBe("svg");
    expect(await page.getByRole("alert").count()).toBe(0);
    const { map, legend } = await fills(page);
    expect(map).toEqual(legend);
    const [x, y] = (await labelPoints(page)).get(roomy.osaka) ?? [NaN, NaN];
    await page.mouse.click(x, y + 17);
    await expect.poll(() => new URL(page.url()).searchParams.get("municipality"), slowly).toBe(roomy.osaka);
  });

  test.each([
    ["MapLibre's code", chunk],
    ["MapLibre's worker", worker],
  ])("with a message where %s does not arrive, and trying again works", async (_what, address) => {
    const { page } = await openPage({
      webgl: true,
      before: async (empty) => {
        await empty.context().route(address, (route) => route.abort());
      },
      tolerate: blocked,
    });
    const alert = page.getByRole("alert");
    await alert.waitFor({ timeout: 45_000 });
    expect(await page.locator("atlas-app").getAttribute("data-renderer")).toBe("svg");
    const { map, legend } = await fills(page);
    expect(map).toEqual(legend);

    await page.context().unroute(address);
    await alert.getByRole("button", { name: "もう一度読み込む" }).click();
    await untilRenderer(page, "gl");
    expect(await alert.count()).toBe(0);
    expect((await fills(page)).map).toEqual(legend);
  });
});

describe("where the graphics context is lost", () => {
  test("for good, the SVG map comes back, and the list with it", async () => {
    const { page } = await openPage({ webgl: true });
    await untilRenderer(page, "gl");
    await loseContext(page);
    await untilRenderer(page, "svg");
    expect(await page.locator("canvas.maplibregl-canvas").count()).toBe(0);
    expect((await labelPoints(page)).size).toBe(43);
    const { map, legend } = await fills(page);
    expect(map).toEqual(legend);
  });

  test("and MapLibre cannot begin anew in the one that came back, the SVG map comes back too", async () => {
    // Why it cannot is logged, and that is no fault of this page.
    const { page } = await openPage({ webgl: true, tolerate: [/could not begin anew/] });
    await untilRenderer(page, "gl");
    await loseContext(page);
    await page.evaluate((part) => {
      const { prototype } = WebGL2RenderingContext;
      const original = Reflect.get(prototype, "shaderSource");
      prototype.shaderSource = function (shader, source) {
        original.call(this, shader, source.includes(part) ? "no shader" : source);
      };
      setTimeout((window as unknown as { restore: () => void }).restore, 500);
    }, ownShader);
    await untilRenderer(page, "svg");
    expect((await labelPoints(page)).size).toBe(43);
    const { map, legend } = await fills(page);
    expect(map).toEqual(legend);
  });

  test("and comes back, MapLibre goes on, textures and all", async () => {
    const { page } = await openPage({ webgl: true });
    await untilRenderer(page, "gl");
    const before = await page.screenshot({ clip: await mapBox(page) });
    await loseContext(page);
    await page.evaluate(() => setTimeout((window as unknown as { restore: () => void }).restore, 500));
    await expect
      .poll(
        async () => (await comparePictures(page, before, await page.screenshot({ clip: await mapBox(page) }))).changed,
        { timeout: 20_000 },
      )
      .toBeLessThan(0.001);
    expect(await page.locator("atlas-app").getAttribute("data-renderer")).toBe("gl");
  });
});
