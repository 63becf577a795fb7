import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { settle } from "../support/map-picture.ts";
import { pageOfAll } from "../support/page.ts";
import { App, openApp } from "./app.ts";

/** Sizes of the page on the screens that its users have, in CSS pixels. */
const sizes = [
  [1920, 1080],
  [1536, 730],
  [1440, 900],
  [1366, 768],
  [1366, 650],
  [1280, 720],
  [1024, 768],
  [1000, 700],
] as const;

/** What a page of the map shows, in CSS pixels of the window. */
interface Measured {
  readonly window: { readonly width: number; readonly height: number };
  readonly pane: DOMRect;
  /** The box around all municipalities. */
  readonly land: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Names of what reaches out of the window, or of its box, although it has to be seen. */
  readonly hidden: readonly string[];
  /** Names of controls that stand on a municipality. */
  readonly onLand: readonly string[];
  /** Names of municipalities that are cut off by the pane's edge. */
  readonly cutNames: readonly string[];
}

/** Runs in the page. */
function measure(): Measured {
  const root = document.querySelector("atlas-app")?.shadowRoot;
  const figure = root?.querySelector("atlas-figure")?.shadowRoot;
  const caption = figure?.querySelector(".caption");
  const map = figure?.querySelector("atlas-map");
  const svg = map?.shadowRoot?.querySelector("atlas-svg-map")?.shadowRoot;
  if (!root || !figure || !caption || !map?.shadowRoot || !svg) throw new Error("expected a figure");
  const { innerWidth: width, innerHeight: height } = window;
  const pane = map.getBoundingClientRect();

  const shapes = [...svg.querySelectorAll<SVGPathElement>("path[data-code]")];
  const boxes = shapes.map((shape) => shape.getBoundingClientRect());
  const land = {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };

  const within = (host: string) => [...(figure.querySelector(host)?.shadowRoot?.querySelectorAll("*") ?? [])];
  const seen = [
    ...within("atlas-title").filter((element) => element.matches("p, h2")),
    ...within("atlas-legend").filter((element) => element.matches(".entry, .silence")),
    ...within("atlas-symbol-legend").filter((element) => element.matches("h3, .choice")),
    ...root.querySelectorAll(".bar > *, .rail > *"),
  ];
  const captionBox = caption.getBoundingClientRect();
  const hidden = seen
    .filter((element) => getComputedStyle(element).display !== "none")
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const bottom = caption.contains(
        element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : element,
      )
        ? Math.min(height, captionBox.bottom)
        : height;
      return box.left < 0 || box.right > width + 0.5 || box.top < 0 || box.bottom > bottom + 0.5;
    })
    .map((element) => `${element.localName} ${element.textContent.trim().slice(0, 20)}`);

  const controls = [...map.shadowRoot.querySelectorAll<HTMLElement>(".controls > *")];
  const onLand = controls
    .filter((control) => {
      const box = control.getBoundingClientRect();
      for (let x = box.left; x <= box.right; x += 4) {
        for (let y = box.top; y <= box.bottom; y += 4) {
          if (shapes.some((shape) => shape.isPointInFill(toShape(shape, x, y)))) return true;
        }
      }
      return false;
    })
    .map((control) => control.localName);

  const cutNames = [...svg.querySelectorAll("text")]
    .filter((name) => {
      const box = name.getBoundingClientRect();
      return box.left < pane.left || box.right > pane.right || box.top < pane.top || box.bottom > pane.bottom;
    })
    .map((name) => name.textContent);
  return { window: { width, height }, pane, land, hidden, onLand, cutNames };

  function toShape(shape: SVGPathElement, x: number, y: number): DOMPoint {
    return new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse());
  }
}

/** Fails unless all of the figure is seen, nothing stands on the land, and the map is large. */
async function expectWhole(page: Page, what: string): Promise<void> {
  const { window, pane, land, hidden, onLand, cutNames } = await page.evaluate(measure);
  expect({ what, hidden, onLand, cutNames }).toEqual({ what, hidden: [], onLand: [], cutNames: [] });
  const [width, height] = [land.right - land.left, land.bottom - land.top];
  expect(Math.max(width / pane.width, height / pane.height), `${what}: of the pane`).toBeGreaterThanOrEqual(0.9);
  expect(height / window.height, `${what}: of the window's height`).toBeGreaterThanOrEqual(0.75);
}

describe("the whole figure is seen, and nothing stands on the land", () => {
  const page = pageOfAll({ webgl: false, viewport: { width: 1440, height: 900 } });
  beforeAll(() => new App(page()).ready());

  describe.each(sizes)("at %i × %i", (width, height) => {
    beforeAll(async () => {
      await page().setViewportSize({ width, height });
      await settle(page());
    });

    test("whatever the metric", async () => {
      const app = new App(page());
      for (const metric of await metricsOf(app)) {
        await app.chooseMetric(metric);
        await expectWhole(page(), metric);
      }
    });

    test("with a second metric", async () => {
      const app = new App(page());
      // The two with the most values.
      await app.show("?metric=employment-subcommittee&with=employer-development");
      await page().locator("atlas-symbol-legend .choice").last().waitFor();
      await expectWhole(page(), "two metrics");
      await app.show("");
      await expect.poll(() => page().locator("atlas-symbol-legend").count()).toBe(0);
    });
  });
});

test("on a dark page the figure stays on white paper, as it is saved", async () => {
  const { page } = await openApp({ context: { colorScheme: "dark" } });
  const groundOf = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await groundOf("atlas-app")).not.toBe("rgb(255, 255, 255)");
  expect(await groundOf("atlas-figure")).toBe("rgb(255, 255, 255)");
  const ink = await page.locator("atlas-title h2").evaluate((heading) => getComputedStyle(heading).color);
  expect(ink).toBe("rgb(26, 26, 26)");
});

/** Labels of all metrics. */
function metricsOf({ page }: App): Promise<string[]> {
  return page
    .locator("atlas-picker input")
    .evaluateAll((all) => all.map((radio) => radio.getAttribute("aria-label") ?? ""));
}
