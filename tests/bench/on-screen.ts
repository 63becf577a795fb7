import type { Page } from "playwright-core";
import { type Region, Screencast, coloursIn } from "./screencast.ts";

/** Part of a map's pixels that a recolouring changes at least; a legend or a cursor changes fewer. */
const part = 0.05;

/** How long a page rests before it is asked for something, in milliseconds. */
const rest = 500;

/** Runs in the page: keeps when the next click was, in milliseconds since 1970. */
function watchClick(): void {
  const kept = globalThis as unknown as { clicked: Promise<number> };
  kept.clicked = new Promise((resolve) => {
    const heard = ({ timeStamp }: Event) => resolve(performance.timeOrigin + timeStamp);
    addEventListener("click", heard, { capture: true, once: true });
  });
}

/**
 * Milliseconds from each click to the first frame on screen in which the map has other colours.
 *
 * @param click presses the n-th time, from 1
 * @param share part of the map's pixels that has others then, at least
 */
export async function recoloursOnScreen(
  page: Page,
  map: string,
  times: number,
  click: (time: number) => Promise<void>,
  share = part,
): Promise<readonly number[]> {
  const region = await page.locator(map).boundingBox();
  if (region === null) throw new Error(`${map}: expected it in the page, found it hidden`);
  const cast = await Screencast.of(page);
  await cast.first(0, () => true);
  const took: number[] = [];
  for (let time = 1; time <= times; time += 1) {
    await page.waitForTimeout(rest);
    const before = cast.frames.at(-1);
    if (!before) throw new Error("expected a frame before a click");
    const from = cast.frames.length;
    const old = coloursIn(before.picture(), region);
    await page.evaluate(watchClick);
    await click(time);
    const clicked = await page.evaluate(() => (globalThis as unknown as { clicked: Promise<number> }).clicked);
    const shown = await cast.first(from, (picture) => changed(old, coloursIn(picture, region), share));
    took.push(shown - clicked);
  }
  return took;
}

type Colours = ReturnType<typeof coloursIn>;

function changed(before: Colours, after: Colours, share: number): boolean {
  const different = after.filter((colour, index) => {
    const old = before[index] ?? colour;
    return colour.reduce((sum, value, channel) => sum + Math.abs(value - (old[channel] ?? value)), 0) > 24;
  });
  return different.length > share * after.length;
}

/**
 * Milliseconds from the navigation's start to the first frame on screen in which the map has colours.
 *
 * @param running a recording of the page that goes on
 */
export async function mapOnScreen(page: Page, url: string, region: Region, running?: Screencast): Promise<number> {
  await page.goto("about:blank");
  const cast = running ?? (await Screencast.of(page));
  const from = cast.frames.length;
  await page.goto(url, { waitUntil: "commit" });
  const origin = await page.evaluate(() => performance.timeOrigin);
  const shown = await cast.first(from, (picture) => {
    const colours = coloursIn(picture, region);
    return colours.filter(coloured).length > part * colours.length;
  });
  return shown - origin;
}

/** Whether a pixel is of a colour, not grey. */
export function coloured(colour: readonly number[]): boolean {
  return Math.max(...colour) - Math.min(...colour) > 40;
}
