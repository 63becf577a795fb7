import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { appOfAll, openApp } from "./app.ts";

describe("the legend", () => {
  const lead = appOfAll();

  test("hovering or focusing an entry marks its class, leaving ends that", async () => {
    const app = await lead();
    const marks = app.page.locator("atlas-svg-outlines path");
    await app.entries.first().hover();
    await expect.poll(() => marks.count()).toBe(2);
    const hovered = await marks.first().getAttribute("d");
    await app.panel().getByRole("heading", { level: 2 }).hover();
    await expect.poll(() => marks.count()).toBe(0);
    await app.entries.first().focus();
    await expect.poll(() => marks.count()).toBe(2);
    expect(await marks.first().getAttribute("d")).toBe(hovered);
  });

  test("pressing pins, the address keeps it, and a reload and another click bring back what was", async () => {
    const app = await lead();
    const pressed = app.legend.getByRole("button", { pressed: true });
    await app.entries.nth(1).click();
    await app.entries.nth(0).click();
    expect(await pressed.count()).toBe(2);
    const query = app.query();
    expect(query).toMatch(/^\?values=[a-z-]+,[a-z-]+$/u);
    await app.expectAccessible();

    await app.page.reload();
    await app.ready();
    expect(app.query()).toBe(query);
    expect(await pressed.count()).toBe(2);
    expect(await app.page.locator("atlas-svg-outlines path").count()).toBe(2);

    await app.entries.nth(0).click();
    expect(await pressed.count()).toBe(1);
    await app.page.getByRole("button", { name: "強調をやめる" }).click();
    expect(app.query()).toBe("");
    expect(await pressed.count()).toBe(0);
  });

  test("pins go with their metric", async () => {
    const app = await lead();
    await app.entries.first().click();
    await app.metric("人員不足").click();
    expect(app.query()).toBe("?metric=staff-shortage");
    expect(await app.legend.getByRole("button", { pressed: true }).count()).toBe(0);
  });
});

test("a browser that darkens pages leaves legend and map the colours that they share", async () => {
  const app = await openApp({ path: "/?metric=staff-shortage" });
  await app.page.emulateMedia({ colorScheme: "dark" });
  const devtools = await app.page.context().newCDPSession(app.page);
  await devtools.send("Emulation.setAutoDarkModeOverride", { enabled: true });
  const shot = PNG.sync.read(await app.page.screenshot());
  const box = await app.entries.first().locator("svg").boundingBox();
  if (!box) throw new Error("no swatch on the screen");
  const pixels = new Uint32Array(shot.data.buffer, shot.data.byteOffset, shot.width * shot.height);
  const swatch = pixels[Math.round(box.y + box.height / 2) * shot.width + Math.round(box.x + box.width / 2)];
  // The swatch itself is smaller by far than the land that has its colour.
  expect(pixels.filter((pixel) => pixel === swatch).length).toBeGreaterThan(20 * box.width * box.height);
});
