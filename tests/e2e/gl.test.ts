import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Point,
  comparePictures,
  fillsAround,
  labelPoints,
  mapBox,
  settle,
  untilRenderer,
} from "../support/map-picture.ts";
import { openPage, pageOfAll } from "../support/page.ts";

/** Municipalities with room below their names, one of each of several classes of the first metric. */
const roomy = { osaka: "27100", takatsuki: "27207", izumi: "27219", nose: "27322", kawachinagano: "27216" };

/** Large enough for the map to be dragged, and no larger: SwiftShader draws it pixel by pixel. */
const viewport = { width: 1280, height: 760 };

/** How long a slow machine may take to move the map, in milliseconds. */
const slowly = { timeout: 15_000 };

const chunk = /\/gl-map-[^/]*\.js/;
const worker = /\/maplibre-gl-worker-[^/]*\.js/;

/** Stands in the shaders of the map's own marks, and in none of MapLibre's. */
const ownShader = "screenHeight";

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

/** Takes the graphics context away from the map's canvas; the extension is kept in the page to give it back. */
async function loseContext(page: Page): Promise<void> {
  await page.locator("atlas-map canvas.maplibregl-canvas").evaluate(async (canvas) => {
    const extension = (canvas as HTMLCanvasElement).getContext("webgl2")?.getExtension("WEBGL_lose_context");
    Object.assign(window, { canvas, extension });
    const lost = new Promise((resolve) => canvas.addEventListener("webglcontextlost", resolve, { once: true }));
    extension?.loseContext();
    await lost;
  });
}

/** Gives it back. */
async function restoreContext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { canvas, extension } = window as unknown as { canvas: HTMLCanvasElement; extension: WEBGL_lose_context };
    const restored = new Promise((resolve) => canvas.addEventListener("webglcontextrestored", resolve, { once: true }));
    extension.restoreContext();
    await restored;
  });
}

const rendererOf = (page: Page) => page.locator("atlas-app").getAttribute("data-renderer");
const chosen = (page: Page) => new URL(page.url()).searchParams.get("municipality");

/** Fails unless the SVG map stands, with its list and the legend's fills. */
async function expectSvgMap(page: Page): Promise<void> {
  await untilRenderer(page, "svg");
  expect((await labelPoints(page)).size).toBe(43);
  const { map, legend } = await fills(page);
  expect(map).toEqual(legend);
}

/** Where the map's names stand, and what it looks like. */
async function shown(page: Page) {
  return { points: await labelPoints(page), picture: await page.screenshot({ clip: await mapBox(page) }) };
}

describe("MapLibre takes over after the first map", () => {
  const { before, open } = gate();
  const page = pageOfAll({
    webgl: true,
    viewport,
    before,
    // Why MapLibre cannot begin anew is logged, and that is no fault of this page.
    tolerate: [/could not begin anew/],
  });
  const option = () => page().getByRole("option", { name: /^八尾市/ });
  let still: Awaited<ReturnType<typeof shown>> & { readonly fills: Awaited<ReturnType<typeof fills>> };

  beforeAll(async () => {
    await untilFirstMap(page());
    // The shape switch comes with the panel's code, before or after MapLibre: it has to be in both pictures.
    await page().waitForFunction(() => customElements.get("atlas-shape-switch") !== undefined);
    still = { ...(await shown(page())), fills: await fills(page()) };
    await option().focus();
    expect(await rendererOf(page())).toBe("svg");
    open();
    await untilRenderer(page(), "gl");
  });

  test("and leaves the focus where it is: Enter still selects", async () => {
    await expect
      .poll(() => option().evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element))
      .toBe(true);
    await page().keyboard.press("Enter");
    await expect.poll(() => chosen(page())).toBe("27212");
    // The map is left as it was before: Escape closes the tooltip, then it takes the selection back.
    await page().keyboard.press("Escape");
    await page().keyboard.press("Escape");
    await expect.poll(() => chosen(page())).toBeNull();
    await option().blur();
    await settle(page());
  });

  test("with every label point within a pixel, no jump, and a canvas only for those who see it", async () => {
    const free = await shown(page());
    expect(still.points.size).toBe(43);
    for (const [code, [x, y]] of still.points) {
      const [freeX, freeY] = free.points.get(code) ?? [NaN, NaN];
      expect(Math.hypot(x - freeX, y - freeY), code).toBeLessThanOrEqual(1);
    }
    const { mean, changed } = await comparePictures(page(), still.picture, free.picture);
    expect(mean).toBeLessThan(3);
    expect(changed).toBeLessThan(0.015);

    const [firstMap, ready] = await page().evaluate(() =>
      ["atlas:first-map", "atlas:gl-ready"].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN),
    );
    expect(firstMap).toBeLessThan(ready ?? NaN);

    // The canvas is left to those who see it.
    const canvas = page().locator("canvas.maplibregl-canvas");
    expect(await canvas.getAttribute("aria-hidden")).toBe("true");
    expect(await canvas.getAttribute("tabindex")).toBeNull();
    expect(await page().getByRole("listbox", { name: "市町村" }).count()).toBe(1);
    expect(await page().getByRole("region", { name: "Map" }).count()).toBe(0);
  });

  test("with the legend's fills, before and after, and after another metric is chosen", async () => {
    expect(still.fills.map).toEqual(still.fills.legend);
    expect(new Set(still.fills.map).size).toBeGreaterThanOrEqual(4);
    expect((await fills(page())).map).toEqual(still.fills.map);

    await page().getByRole("radio").nth(2).check();
    await settle(page());
    const other = await fills(page());
    expect(other.map).toEqual(other.legend);
    expect(other.map).not.toEqual(still.fills.map);
  });

  test("and where the graphics context is lost and comes back, the SVG map stands in meanwhile, and MapLibre goes on, textures and all", async () => {
    const before = await page().screenshot({ clip: await mapBox(page()) });
    await loseContext(page());
    await settle(page());
    const { map, legend } = await fills(page());
    expect(map).toEqual(legend);
    expect(await page().locator("canvas.maplibregl-canvas").isVisible()).toBe(false);
    await restoreContext(page());
    await expect
      .poll(
        async () =>
          (await comparePictures(page(), before, await page().screenshot({ clip: await mapBox(page()) }))).changed,
        { timeout: 20_000 },
      )
      .toBeLessThan(0.001);
    await page().locator("canvas.maplibregl-canvas").waitFor();
    expect(await rendererOf(page())).toBe("gl");
  });

  test("and where MapLibre cannot begin anew in the one that came back, the SVG map comes back too", async () => {
    await loseContext(page());
    await page().evaluate((part) => {
      const { prototype } = WebGL2RenderingContext;
      const original = Reflect.get(prototype, "shaderSource");
      prototype.shaderSource = function (shader, source) {
        original.call(this, shader, source.includes(part) ? "no shader" : source);
      };
    }, ownShader);
    await restoreContext(page());
    await expectSvgMap(page());
  });
});

describe("on MapLibre's map", () => {
  const page = pageOfAll({ webgl: true, viewport });
  let start: Awaited<ReturnType<typeof labelPoints>>;

  beforeAll(async () => {
    await untilRenderer(page(), "gl");
    start = await labelPoints(page());
  });

  /** How far two municipalities' label points are apart, in CSS pixels. */
  const apart = (points: typeof start, one: string, other: string) => {
    const [a, b] = [points.get(one), points.get(other)];
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : NaN;
  };

  /** Shows the whole prefecture again. */
  const back = async () => {
    await page().getByRole("button", { name: "府全体" }).click();
    const [x, y] = start.get(roomy.takatsuki) ?? [NaN, NaN];
    await expect
      .poll(async () => {
        const now = (await labelPoints(page())).get(roomy.takatsuki) ?? [NaN, NaN];
        return Math.hypot(now[0] - x, now[1] - y);
      }, slowly)
      .toBeLessThan(1);
  };

  test("a click on the fill selects, a drag moves the map and selects nothing, 府全体 brings it back, a wheel over an option zooms", async () => {
    const { mouse } = page();
    const [x, y] = start.get(roomy.takatsuki) ?? [NaN, NaN];
    await mouse.move(x, y + 30);
    await mouse.down();
    await mouse.move(x - 60, y + 70, { steps: 6 });
    // Held still before it is let go, so that the map does not glide on.
    await page().waitForTimeout(300);
    await mouse.up();
    await settle(page());
    const moved = (await labelPoints(page())).get(roomy.takatsuki) ?? [NaN, NaN];
    expect(moved[0] - x).toBeCloseTo(-60, -1);
    expect(moved[1] - y).toBeCloseTo(40, -1);
    expect(chosen(page())).toBeNull();

    await mouse.click(moved[0], moved[1] + 30);
    await expect.poll(() => chosen(page()), slowly).toBe(roomy.takatsuki);
    await back();

    await mouse.move(...(start.get(roomy.osaka) ?? [NaN, NaN]));
    await mouse.wheel(0, -400);
    await expect
      .poll(async () => apart(await labelPoints(page()), roomy.osaka, roomy.izumi), slowly)
      .toBeGreaterThan(1.2 * apart(start, roomy.osaka, roomy.izumi));
    await back();
  });

  test("the buttons zoom, within limits", async () => {
    await page().emulateMedia({ reducedMotion: "reduce" });
    const spread = async () => apart(await labelPoints(page()), roomy.nose, roomy.kawachinagano);
    const first = await spread();
    await page().getByRole("button", { name: "拡大", exact: true }).click();
    await expect.poll(spread, slowly).toBeCloseTo(2 * first, 0);
    for (let press = 0; press < 6; press += 1) await page().getByRole("button", { name: "縮小" }).click();
    await expect.poll(spread, slowly).toBeLessThan(first);
    expect(await spread()).toBeGreaterThan(first / 2);
    await back();
  });

  test("a wheel turned over the map scrolls a page that can scroll", async () => {
    await page().setViewportSize({ width: 720, height: 450 });
    await settle(page());
    const [x, y] = (await labelPoints(page())).get(roomy.osaka) ?? [NaN, NaN];
    await page().mouse.move(x, y);
    await page().mouse.wheel(0, 90);
    await expect.poll(() => page().evaluate(() => window.scrollY), slowly).toBe(90);
    // The map stays in sight, and as it was.
    const after = (await labelPoints(page())).get(roomy.osaka) ?? [NaN, NaN];
    expect(Math.abs(after[0] - x)).toBeLessThan(1);
  });

  test("where the graphics context is lost for good, the SVG map comes back, and the list with it", async () => {
    await page().setViewportSize(viewport);
    await settle(page());
    await loseContext(page());
    await expectSvgMap(page());
    expect(await page().locator("canvas.maplibregl-canvas").count()).toBe(0);
  });
});

describe("the SVG map stays", () => {
  test("where WebGL runs on the processor, and MapLibre's code is not fetched, unless it is asked for", async () => {
    const asked: string[] = [];
    const { page } = await openPage({
      viewport,
      before: (empty) => Promise.resolve(void empty.on("request", (one) => asked.push(one.url()))),
    });
    await untilFirstMap(page);
    await page.waitForLoadState("networkidle");
    const code = () => asked.filter((address) => chunk.test(address) || worker.test(address));
    expect(code()).toEqual([]);
    expect(await rendererOf(page)).toBe("svg");

    await page.evaluate(() => window.localStorage.setItem("atlas-renderer", "gl"));
    await page.reload();
    await untilRenderer(page, "gl");
    expect(code()).toHaveLength(2);
  });

  test("without WebGL, silently, and a click selects", async () => {
    const { page } = await openPage({ webgl: false });
    await untilFirstMap(page);
    // MapLibre would have been asked for by then.
    await page.waitForLoadState("networkidle");
    expect(await rendererOf(page)).toBe("svg");
    expect(await page.getByRole("alert").count()).toBe(0);
    const { map, legend } = await fills(page);
    expect(map).toEqual(legend);
    const [x, y] = (await labelPoints(page)).get(roomy.osaka) ?? [NaN, NaN];
    await page.mouse.click(x, y + 17);
    await expect.poll(() => chosen(page), slowly).toBe(roomy.osaka);
  });

  test("with a message where MapLibre's code does not arrive, nor its worker then, and trying again works", async () => {
    const { page } = await openPage({
      webgl: true,
      viewport,
      alone: true,
      before: async (empty) => {
        for (const address of [chunk, worker]) await empty.context().route(address, (route) => route.abort());
      },
      tolerate: blocked,
    });
    const alert = page.getByRole("alert");
    const again = alert.getByRole("button", { name: "もう一度読み込む" });
    const found: unknown[] = [];
    for (const address of [chunk, worker]) {
      await alert.waitFor({ timeout: 45_000 });
      expect(await rendererOf(page)).toBe("svg");
      const { map, legend } = await fills(page);
      expect(map).toEqual(legend);
      found.push(legend);
      await page.context().unroute(address);
      const asked = page.context().waitForEvent("request", (request) => address.test(request.url()));
      await again.click();
      await asked;
    }
    await untilRenderer(page, "gl");
    expect(await alert.count()).toBe(0);
    expect((await fills(page)).map).toEqual(found[0]);
  });
});
