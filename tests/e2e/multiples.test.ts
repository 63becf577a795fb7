import { describe, expect, test } from "vitest";
import { settle } from "../support/map-picture.ts";
import { marksByFrame } from "../support/marks-by-frame.ts";
import { appOfAll } from "./app.ts";
import { showView, sideways, viewNamed } from "./views.ts";

const multiples = viewNamed("multiples");

describe("all metrics at once", () => {
  const lead = appOfAll();
  const open = async (query = multiples.query) => {
    const app = await lead();
    await showView(app, multiples, query);
    return app;
  };

  test("a hover on any map marks the municipality on all eight in the same frame, and so does leaving it", async () => {
    const app = await open();
    for (const index of [0, 5]) {
      const map = app.page.locator("atlas-small-map").nth(index);
      const box = await map.boundingBox();
      if (!box) throw new Error("expected a small map, found it hidden");
      await app.page.mouse.move(1, 1);
      const marking = await marksByFrame(app.page);
      // 大阪市 lies in the middle of every map.
      await app.page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.45);
      const marked = await marking();
      expect(marked.at(-1)).toBe(8);
      expect(marked.filter((count) => count !== 0 && count !== 8)).toEqual([]);
      expect(await app.page.locator(".pointed strong").count()).toBe(1);
      expect(await app.page.locator(".legend .here").count()).toBe(8);
      const clearing = await marksByFrame(app.page);
      await app.page.mouse.move(1, 1);
      const cleared = await clearing();
      expect(cleared.at(-1)).toBe(8);
      expect(cleared.filter((count) => count !== 0 && count !== 8)).toEqual([]);
    }
    // Pointing is no choice.
    expect(app.query()).toBe("?view=multiples");
  });

  test("with titles and legends they fit on 1920 × 1080 without scrolling", async () => {
    const app = await open();
    await app.page.setViewportSize({ width: 1920, height: 1080 });
    await settle(app.page);
    expect(await sideways(app)).toBeLessThanOrEqual(0);
    const hidden = await app.page
      .getByRole("main")
      .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
        scrollHeight - clientHeight,
        scrollWidth - clientWidth,
      ]);
    expect(hidden).toEqual([0, 0]);
    const sizes = new Set<string>();
    for (const selector of ["atlas-small-map", "atlas-multiples h3 button", "atlas-multiples .legend li"]) {
      for (const part of await app.page.locator(selector).all()) {
        const box = await part.boundingBox();
        if (!box) throw new Error(`${selector}: expected it in sight, found it hidden`);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(1920);
        expect(box.y + box.height).toBeLessThanOrEqual(1080);
        if (selector === "atlas-small-map") sizes.add(`${Math.round(box.width)} × ${Math.round(box.height)}`);
      }
    }
    expect([...sizes]).toHaveLength(1);
    expect(Number([...sizes][0]?.split(" ")[0])).toBeGreaterThan(180);
    const cut = await app.page
      .locator("atlas-multiples .legend span, atlas-multiples h3")
      .evaluateAll(
        (all) => all.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth).length,
      );
    expect(cut).toBe(0);
  });

  test.each(["land", "tiles"])("they make one A4 landscape page, drawn as %s", async (shape) => {
    const app = await open(`?view=multiples&shape=${shape}`);
    const bytes = (await app.page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    expect(bytes.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(bytes) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
  });
});
