import type { Browser, Page } from "playwright-core";
import { coldPage } from "./load.ts";
import { type Region, Screencast, coloursIn } from "./screencast.ts";
import { coloured, mapOnScreen } from "./on-screen.ts";

/** Pixels of the screencast in the colour of an answer, at least. */
const enough = 8;

/** Runs in the page: keeps when the next click was, in milliseconds since 1970. */
function watchClick(): void {
  const kept = globalThis as unknown as { clicked: Promise<number> };
  kept.clicked = new Promise((resolve) => {
    const heard = ({ timeStamp }: Event) => resolve(performance.timeOrigin + timeStamp);
    addEventListener("click", heard, { capture: true, once: true });
  });
}

/** A page that answers a click on a municipality in yellow, by a fill or by an outline. */
export interface Answering {
  readonly url: string;
  /** The municipality, which the middle of its box lies in. */
  readonly shape: string;
  /** Whether what was clicked is kept, once all has been loaded. */
  readonly kept: (page: Page) => Promise<boolean>;
}

/** Where the municipality lies: the same for each load. */
export async function placeOf(browser: Browser, { url, shape }: Answering): Promise<Region> {
  const { context, page } = await coldPage(browser);
  await page.goto(url);
  const box = await page.locator(shape).first().boundingBox();
  await context.close();
  if (box === null) throw new Error(`${shape}: expected it in the page, found it hidden`);
  return box;
}

/**
 * Clicks as soon as the first map is on screen.
 *
 * @returns milliseconds from the click to its answer on screen, and 1 where it was lost
 */
export async function clickRightAfter(
  browser: Browser,
  { url, kept }: Answering,
  place: Region,
  middle: Region,
): Promise<{ readonly took: number; readonly lost: number }> {
  const { context, page } = await coldPage(browser, watchClick);
  const cast = await Screencast.of(page);
  await mapOnScreen(page, url, middle, cast);
  const from = cast.frames.length;
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  const clicked = await page.evaluate(() => (globalThis as unknown as { clicked: Promise<number> }).clicked);
  const shown = await cast.first(from, (picture) => coloursIn(picture, place).filter(yellow).length >= enough);
  await page.waitForLoadState("networkidle");
  const lost = (await kept(page)) ? 0 : 1;
  await context.close();
  return { took: shown - clicked, lost };
}

function yellow([red = 0, green = 0, blue = 0]: readonly number[]): boolean {
  return coloured([red, green, blue]) && red > 220 && green > 180 && blue < 140;
}
