import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { settle, untilRenderer } from "../support/map-picture.ts";
import { pageOfAll } from "../support/page.ts";

const path = "?view=split&with=staff-shortage";

/** How long a slow machine may take to move two maps, in milliseconds. */
const slowly = { timeout: 15_000 };

/** What of a large map's element is looked at: no more of it is in the page for anyone to see. */
interface Held extends Element {
  readonly large: { readonly map: { readonly map: MapLibre } | null };
}
interface MapLibre {
  isMoving(): boolean;
  unproject(point: [number, number]): { lng: number; lat: number };
  getZoom(): number;
}

/** Longitude and latitude of the top left corner, and zoom, of both maps. */
function cameras(page: Page): Promise<(number[] | null)[]> {
  return page.locator("atlas-split atlas-map").evaluateAll((maps) =>
    (maps as unknown as Held[]).map(({ large }) => {
      const map = large.map?.map;
      if (!map) return null;
      const { lng, lat } = map.unproject([0, 0]);
      return [lng, lat, map.getZoom()];
    }),
  );
}

async function boxes(page: Page) {
  const found = await Promise.all(
    [0, 1].map((index) => page.locator("atlas-split atlas-map").nth(index).boundingBox()),
  );
  return found.map((box) => box ?? { x: NaN, y: NaN, width: NaN, height: NaN });
}

/** Notes in every frame that is painted how far the cameras are apart, in degrees and zoom levels. */
function watch(page: Page): Promise<void> {
  return page.locator("atlas-split atlas-map").evaluateAll((maps) => {
    const holder = window as unknown as { apart: number; moved: number };
    Object.assign(holder, { apart: 0, moved: 0 });
    let before = "";
    const look = () => {
      const [one, other] = (maps as unknown as Held[]).map(({ large }) => {
        const map = large.map?.map;
        const { lng, lat } = map?.unproject([0, 0]) ?? { lng: NaN, lat: NaN };
        return map ? [lng, lat, map.getZoom()] : null;
      });
      if (one && other) {
        const differences = one.map((value, index) => Math.abs(value - (other[index] ?? NaN)));
        holder.apart = Math.max(holder.apart, ...differences);
        if (JSON.stringify(one) !== before) holder.moved += 1;
        before = JSON.stringify(one);
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

/** Waits until neither map has moved for some frames: a turn of the wheel takes a while to begin. */
function untilStill(page: Page): Promise<void> {
  return page.locator("atlas-split atlas-map").evaluateAll(
    (maps) =>
      new Promise((resolve) => {
        let before = "";
        let still = 0;
        const look = () => {
          const held = (maps as unknown as Held[]).flatMap(({ large }) => large.map?.map ?? []);
          const now = JSON.stringify(held.map((map) => [map.unproject([0, 0]), map.getZoom(), map.isMoving()]));
          still = now === before && !now.includes("true") ? still + 1 : 0;
          before = now;
          if (still === 20) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

const watched = (page: Page) =>
  page.evaluate(() => {
    const { apart, moved } = window as unknown as { apart: number; moved: number };
    return { apart, moved };
  });

describe("two maps in step", () => {
  const opened = pageOfAll({ webgl: true, path, viewport: { width: 960, height: 560 } });
  const canvas = "atlas-split canvas.maplibregl-canvas";

  /** Waits until MapLibre draws both. */
  const untilBoth = async () => {
    await untilRenderer(opened(), "gl");
    await expect.poll(async () => (await cameras(opened())).filter((camera) => camera).length, slowly).toBe(2);
    expect(await opened().locator(canvas).count()).toBe(2);
  };

  test("have one camera in every frame, whichever is dragged, turned or pressed", async () => {
    const page = opened();
    await untilBoth();
    await watch(page);
    const [first, second] = await boxes(page);
    if (!first || !second) throw new Error("no maps");
    const [start] = await cameras(page);

    await page.mouse.move(second.x + 200, second.y + 200);
    await page.mouse.down();
    await page.mouse.move(second.x + 260, second.y + 230, { steps: 6 });
    await page.mouse.up();
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await cameras(page))[0]?.[2], slowly).toBeGreaterThan((start?.[2] ?? NaN) + 0.1);
    await page.mouse.move(first.x + 200, first.y + 200);
    await page.mouse.wheel(0, -300);
    await page.getByRole("button", { name: "縮小" }).click();
    await untilStill(page);
    const [one, other] = await cameras(page);
    expect(one).not.toEqual(start);
    one?.forEach((value, index) => expect(value).toBeCloseTo(other?.[index] ?? NaN, 7));
    const { apart, moved } = await watched(page);
    expect(moved).toBeGreaterThan(3);
    expect(apart).toBeLessThan(1e-7);

    await page.getByRole("button", { name: "府全体" }).click();
    await expect
      .poll(async () => Math.abs(((await cameras(page))[1]?.[2] ?? NaN) - (start?.[2] ?? NaN)), slowly)
      .toBeLessThan(1e-6);
    expect((await watched(page)).apart).toBeLessThan(1e-7);
  });

  test("give their graphics contexts back when the view is left", async () => {
    const page = opened();
    const canvases = page.locator(canvas);
    const contexts = await canvases.evaluateAll((all) => {
      const held = all.map((canvas) => (canvas as HTMLCanvasElement).getContext("webgl2"));
      Object.assign(window, { held });
      return held.length;
    });
    expect(contexts).toBe(2);
    await page.getByRole("button", { name: "表", exact: true }).click();
    await settle(page);
    const lost = () =>
      page.evaluate(() =>
        (window as unknown as { held: (WebGL2RenderingContext | null)[] }).held.map((gl) => gl?.isContextLost()),
      );
    await expect.poll(lost, slowly).toEqual([true, true]);
    await page.goBack();
    await untilBoth();
  });

  test("keep that camera where one's graphics context is lost: its SVG map takes its place", async () => {
    const page = opened();
    const canvases = page.locator(canvas);
    await page.getByRole("button", { name: "拡大" }).click();
    const place = () => page.locator('[role=option][data-code="27100"]').boundingBox();
    await untilStill(page);
    const before = await place();
    await canvases.nth(0).evaluate((canvas) => {
      (canvas as HTMLCanvasElement).getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await untilRenderer(page, "svg");
    expect(await canvases.count()).toBe(1);
    expect(await place()).toEqual(before);
    const shapes = await page.locator("atlas-split atlas-map").evaluateAll((maps) =>
      maps.map((map) => {
        const drawing = map.shadowRoot?.querySelector("atlas-svg-map")?.shadowRoot;
        const box = drawing?.querySelector('[data-code="27100"]')?.getBoundingClientRect();
        const { left = NaN, top = NaN } = map.getBoundingClientRect();
        return box ? [box.left - left, box.top - top, box.width] : null;
      }),
    );
    expect(shapes[0]).not.toBeNull();
    shapes[0]?.forEach((value, index) => expect(value).toBeCloseTo(shapes[1]?.[index] ?? NaN, 1));
  });
});
