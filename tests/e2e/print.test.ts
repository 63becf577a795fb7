import { expect, test } from "vitest";
import type { OpenOptions } from "../support/page.ts";
import { type App, openApp } from "./app.ts";

test("printed, the SVG map stands with legend, credits and the whole open panel", async () => {
  const app = await openApp({ path: "?municipality=27209&values=held" });
  await app.page.emulateMedia({ media: "print" });
  expect(await app.page.locator("atlas-svg-map svg").first().isVisible()).toBe(true);
  expect(await app.page.locator("atlas-credits").isVisible()).toBe(true);
  expect(await app.legend.isVisible()).toBe(true);
  for (const selector of ["atlas-find", "atlas-picker", ".controls", "atlas-panel button.button"]) {
    expect(await app.page.locator(selector).first().isVisible(), selector).toBe(false);
  }
  // Nothing scrolls on paper: the findings are there down to their last line.
  const [panel, last] = [
    await app.panel("守口市").boundingBox(),
    await app.page.locator("atlas-findings p").last().boundingBox(),
  ];
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0) + 1);
  const hidden = await app.page
    .locator("atlas-panel .body")
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(hidden).toBeLessThanOrEqual(1);
});

test("printed while MapLibre draws the screen, the SVG map takes the canvas's place", async () => {
  const app = await openApp({ webgl: true });
  await app.page.emulateMedia({ media: "print" });
  expect(await app.page.locator("atlas-svg-map svg").first().isVisible()).toBe(true);
  const canvas = app.page.locator("atlas-map canvas");
  if ((await canvas.count()) > 0) expect(await canvas.first().isVisible()).toBe(false);
});

test("a municipality's panel makes it onto paper: more pages than the map's one", async () => {
  const app = await openApp({ path: "?municipality=27209" });
  const bytes = await app.page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(bytes.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length).toBeGreaterThanOrEqual(3);
});

/** A page is laid out for paper without a word from any observer; an emulated medium would have them speak. */
function silentOnPaper(): void {
  const { ResizeObserver: Own } = window;
  window.ResizeObserver = class extends Own {
    constructor(callback: ResizeObserverCallback) {
      super((...heard) => {
        if (!matchMedia("print").matches) callback(...heard);
      });
    }
  };
}

/** How many symbols are shown, and whose of them are off their municipalities' shapes. */
function symbolsOffPlace({ page }: App): Promise<{ shown: number; off: string[] }> {
  return page.locator("atlas-map").evaluate((map) => {
    const drawing = map.shadowRoot?.querySelector("atlas-svg-map")?.shadowRoot;
    const shown = [...(map.shadowRoot?.querySelectorAll("atlas-symbols") ?? [])]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<SVGGElement>("[data-symbol]") ?? [])])
      .filter((symbol) => symbol.checkVisibility({ visibilityProperty: true }));
    const off = shown.filter((symbol) => {
      const shape = drawing?.querySelector<SVGPathElement>(`path[data-code="${symbol.dataset["symbol"]}"]`);
      const [at, ground] = [symbol.getScreenCTM(), shape?.getScreenCTM()];
      if (!shape || !at || !ground) return true;
      return !shape.isPointInFill(new DOMPoint(at.e, at.f).matrixTransform(ground.inverse()));
    });
    return { shown: shown.length, off: off.map((symbol) => symbol.dataset["symbol"] ?? "") };
  });
}

const metrics = "metric=office-internship&with=staff-shortage";

const printed: readonly (OpenOptions & { where: string })[] = [
  { where: "on the land", path: `?${metrics}` },
  { where: "on tiles", path: `?${metrics}&shape=tiles` },
  { where: "on one centre's area", path: `?${metrics}&focus=suita` },
  { where: "in a frame", path: `?${metrics}&embed=1` },
  { where: "in a presentation", path: `?${metrics}&present=1` },
  { where: "from a phone", path: `?${metrics}`, viewport: { width: 390, height: 844 } },
  { where: "while MapLibre draws the screen", path: `?${metrics}`, webgl: true },
];

test.each(printed)("printed, every symbol is on its own municipality: $where", async (options) => {
  const app = await openApp({
    before: (page) => page.addInitScript(silentOnPaper).then(() => undefined),
    ...options,
  });
  await expect.poll(() => symbolsOffPlace(app).then(({ shown }) => shown), { timeout: 30_000 }).toBe(43);
  if (options.webgl) {
    await app.page.locator("atlas-app[data-renderer=gl]").waitFor({ timeout: 50_000 });
    await app.page.getByRole("button", { name: "拡大" }).click();
  }
  const onScreen = await app.page.locator("atlas-svg-map").boundingBox();
  await app.page.emulateMedia({ media: "print" });
  // Else it would be no wonder.
  expect(await app.page.locator("atlas-svg-map").boundingBox()).not.toEqual(onScreen);
  expect(await symbolsOffPlace(app)).toEqual({ shown: 43, off: [] });
});
