import { expect, test } from "vitest";
import { type App, appOfAll } from "./app.ts";

const lead = appOfAll();

/** Width of a municipality on the map, in CSS pixels. */
async function width(app: App, code: string): Promise<number> {
  return (await app.shape(code).boundingBox())?.width ?? 0;
}

test("the panel's button shows the area large, 府全体 leads back", async () => {
  const app = await lead("?municipality=27209");
  const small = await width(app, "27209");
  await app.page.getByRole("button", { name: "圏域を拡大" }).click();
  await expect.poll(() => width(app, "27209")).toBeGreaterThan(small * 4);
  expect(app.query()).toBe("?municipality=27209&focus=kitakawachi-nishi");
  await app.expectAccessible();

  // The whole area keeps clear of the legend that lies over the map.
  const caption = await app.page.locator(".caption").boundingBox();
  for (const code of ["27209", "27223"]) {
    const box = await app.shape(code).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual((caption?.x ?? 0) + (caption?.width ?? 0));
  }

  await app.page.getByRole("button", { name: "府全体", exact: true }).click();
  await expect.poll(() => width(app, "27209")).toBeCloseTo(small, 0);
  expect(app.query()).toBe("?municipality=27209");
});

test("a centre that is found by its name is shown large", async () => {
  const app = await lead();
  await app.find.fill("せんしゅうみなみ");
  await app.expectAccessible();
  await app.page.keyboard.press("Enter");
  await expect.poll(() => app.query()).toBe("?focus=senshu-minami");
  const map = await app.page.locator("atlas-map").boundingBox();
  const tajiri = await app.option("27362").boundingBox();
  expect(tajiri?.x).toBeGreaterThan(map?.x ?? 0);
  expect(await app.page.getByRole("main").getByText("表示範囲：泉州南の圏域").isVisible()).toBe(true);

  await app.panel("大阪府").getByRole("button", { name: "府全体を表示" }).click();
  await expect.poll(() => app.query()).toBe("");
  expect(await app.page.getByText("表示範囲：").count()).toBe(0);
});

test("a municipality that is found is selected", async () => {
  const app = await lead();
  await app.find.fill("たじり");
  await app.page.keyboard.press("Enter");
  await app.panel("田尻町").waitFor();
  expect(app.query()).toBe("?municipality=27362");
});
