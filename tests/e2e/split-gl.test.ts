import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { settle, untilRenderer } from "../support/map-picture.ts";
import { openPage } from "../support/page.ts";

const path = "?view=split&with=staff-shortage";

/** How long a slow machine may take to move two maps, in milliseconds. */
const slowly = { timeout: 15_000 };

/** What of a large map's element is looked at: no more of it is in the page for anyone to see. */
interface Held extends Element {
  readonly large: { readonly map: { readonly position: { center: [number, number]; zoom: number } } | null };
}

/** Longitude, latitude and zoom of both maps. */
function cameras(page: Page): Promise<(number[] | null)[]> {
  return page.locator("atlas-split atlas-map").evaluateAll((maps) =>
    maps.map((map) => {
      const position = (map as unknown as Held).large.map?.position;
      return position ? [...position.center, position.zoom] : null;
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
      const [one, other] = (maps as unknown as Held[]).map(({ large }) => large.map?.position);
      if (one && other) {
        const differences = [one.center[0] - other.center[0], one.center[1] - other.center[1], one.zoom - other.zoom];
        holder.apart = Math.max(holder.apart, ...differences.map(Math.abs));
        if (JSON.stringify(one) !== before) holder.moved += 1;
        before = JSON.stringify(one);
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

const watched = (page: Page) =>
  page.evaluate(() => {
    const { apart, moved } = window as unknown as { apart: number; moved: number };
    return { apart, moved };
  });

describe("two maps in step", () => {
  test("have one camera in every frame, whichever is dragged, turned or pressed", async () => {
    const { page } = await openPage({ path });
    await untilRenderer(page, "gl");
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
    await page.waitForTimeout(1500);
    const [one, other] = await cameras(page);
    expect(one).toEqual(other);
    expect(one).not.toEqual(start);
    const { apart, moved } = await watched(page);
    expect(moved).toBeGreaterThan(3);
    expect(apart).toBeLessThan(1e-9);

    await page.getByRole("button", { name: "府全体" }).click();
    await expect
      .poll(async () => Math.abs(((await cameras(page))[1]?.[2] ?? NaN) - (start?.[2] ?? NaN)), slowly)
      .toBeLessThan(1e-6);
    expect((await watched(page)).apart).toBeLessThan(1e-9);
  });

  test("both give way to the SVG maps where one's graphics context is lost", async () => {
    const { page } = await openPage({ path });
    await untilRenderer(page, "gl");
    const canvases = page.locator("atlas-split canvas.maplibregl-canvas");
    expect(await canvases.count()).toBe(2);
    await canvases.nth(1).evaluate((canvas) => {
      (canvas as HTMLCanvasElement).getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await untilRenderer(page, "svg");
    expect(await canvases.count()).toBe(0);
    expect(await page.getByRole("listbox", { name: "市町村" }).getByRole("option").count()).toBe(43);
  });

  test("give their graphics contexts back when the view is left", async () => {
    const { page } = await openPage({ path });
    await untilRenderer(page, "gl");
    const canvases = page.locator("atlas-split canvas.maplibregl-canvas");
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
  });
});
