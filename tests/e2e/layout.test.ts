import { describe, expect, test } from "vitest";
import { settle } from "../support/map-picture.ts";
import { type App, appOfAll } from "./app.ts";

/** Elements whose own text does not fit into them, through all shadow roots. */
function clippedTexts(app: App): Promise<string[]> {
  return app.page.evaluate(() => {
    const clipped: string[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) visit(element.shadowRoot);
        const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
        if (!own || !(element instanceof HTMLElement) || element.classList.contains("hidden-text")) continue;
        const { overflowX, display, webkitLineClamp } = getComputedStyle(element);
        // Shortened on purpose, with an ellipsis: one press leads to the whole sentence.
        if (webkitLineClamp !== "none") continue;
        if (display === "inline" || element.clientWidth === 0) continue;
        if (
          element.scrollWidth > element.clientWidth + 1 ||
          (overflowX === "hidden" && element.scrollHeight > element.clientHeight + 1)
        )
          clipped.push(`${element.localName} ${element.textContent.trim().slice(0, 40)}`);
      }
    };
    visit(document);
    return clipped;
  });
}

describe("on one page", () => {
  const lead = appOfAll();
  const at1440 = async () => {
    const app = await lead();
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await settle(app.page);
    return app;
  };

  test.each([
    [1440, 900],
    [1920, 1080],
  ])(
    "at %i × %i the page does not scroll and clips no text, whatever the metric",
    async (width, height) => {
      const app = await lead();
      await app.page.setViewportSize({ width, height });
      await settle(app.page);
      let judged = app.page.locator("html");
      for (const radio of await app.picker.getByRole("radio").all()) {
        await radio.click();
        const size = await app.page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          return { scrollWidth, scrollHeight };
        });
        expect(size).toEqual({ scrollWidth: width, scrollHeight: height });
        expect(await clippedTexts(app)).toEqual([]);
        // A picture of the page shows the whole legend: it does not scroll in its box.
        const caption = await app.page
          .locator(".caption")
          .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
        expect(caption, await app.page.locator("atlas-title h2").textContent().then(String)).toBeLessThanOrEqual(0);
        if (width === 1440) await app.expectAccessible(judged);
        // Another metric changes the figure alone.
        judged = app.page.locator("atlas-figure");
      }
    },
    120_000,
  );

  test("at 1440 × 900 the legend covers no municipality", async () => {
    const app = await at1440();
    const caption = await app.page.locator(".caption").boundingBox();
    const covered = await app.page.locator("atlas-svg-map path[data-code]").evaluateAll((shapes, box) => {
      if (!box) throw new Error("expected a legend");
      return shapes.flatMap((shape) => {
        const path = shape as SVGPathElement;
        const matrix = path.getScreenCTM();
        if (!matrix) throw new Error("a shape is not drawn");
        const length = path.getTotalLength();
        for (let at = 0; at < length; at += 2 / matrix.a) {
          const point = path.getPointAtLength(at).matrixTransform(matrix);
          const [left, top] = [point.x - box.x, point.y - box.y];
          if (left > 0 && left < box.width && top > 0 && top < box.height) return [path.dataset["code"]];
        }
        return [];
      });
    }, caption);
    expect(covered).toEqual([]);
  });

  test("the open data can be reached from the page", async () => {
    const app = await at1440();
    await app.page.getByRole("button", { name: "書き出す" }).click();
    for (const name of [/CSV/u, /JSON/u]) {
      const link = app.page.getByRole("menuitem", { name });
      const response = await app.page.request.get(
        new URL((await link.getAttribute("href")) ?? "", app.page.url()).href,
      );
      expect(response.status()).toBe(200);
      expect((await response.body()).length).toBeGreaterThan(10_000);
    }
  });
});
