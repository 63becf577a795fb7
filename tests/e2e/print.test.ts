import { expect, test } from "vitest";
import { openApp } from "./app.ts";

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
  for (const part of [".upper", ".lower"]) {
    const hidden = await app.page
      .locator(part)
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden, part).toBeLessThanOrEqual(1);
  }
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
