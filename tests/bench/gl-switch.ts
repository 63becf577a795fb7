import type { Browser } from "playwright-core";
import { withMapLibre } from "../support/without-webgl.ts";
import { coldPage, markOf } from "./load.ts";
import { chooseOtherMetric, fillFloor } from "./interactions.ts";
import { recoloursOnScreen } from "./on-screen.ts";

/** How many times a map is recoloured: the first and the last are reported. */
const switches = 10;

/** Milliseconds to the first recolouring on screen, and to the tenth. */
export interface Switches {
  readonly first: number;
  readonly tenth: number;
}

/** Recolours MapLibre's map, the app's or the floor's, on screen. */
export async function switchesInGl(browser: Browser, origin: string, of: "app" | "floor"): Promise<Switches> {
  const { context, page } = await coldPage(browser, withMapLibre);
  await page.goto(origin + (of === "app" ? "/app/" : "/floor/gl.html"), { waitUntil: "commit" });
  const ready = await markOf(page, of === "app" ? "atlas:gl-ready" : "floor:gl-ready", 30_000);
  if (ready === undefined) throw new Error(`${of}: expected MapLibre's map within 30 s, found none`);
  await page.waitForLoadState("networkidle");
  const [map, press] = of === "app" ? (["atlas-map", chooseOtherMetric] as const) : (["canvas", fillFloor] as const);
  const took = await recoloursOnScreen(page, map, switches, (time) => press(page, time));
  await context.close();
  return { first: took[0] ?? NaN, tenth: took.at(-1) ?? NaN };
}
