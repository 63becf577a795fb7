import type { Page } from "playwright-core";

/** CSS pixels from the page's top left corner. */
export type Point = readonly [x: number, y: number];

/** Where the large map stands in the page. */
export async function mapBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator("atlas-map").boundingBox();
  if (!box) throw new Error("the map has no box");
  return box;
}

/** Where the options of the list of municipalities stand, by code: the middle of each is a label point. */
export async function labelPoints(page: Page): Promise<ReadonlyMap<string, Point>> {
  const entries = await page.getByRole("option").evaluateAll((options) =>
    options
      .filter((option) => option.hasAttribute("data-code"))
      .map((option): [string, [number, number]] => {
        const { x, y, width, height } = option.getBoundingClientRect();
        return [option.getAttribute("data-code") ?? "", [x + width / 2, y + height / 2]];
      }),
  );
  return new Map(entries);
}

/** Waits until a renderer draws the large map. */
export async function untilRenderer(page: Page, renderer: "svg" | "gl"): Promise<void> {
  await page.locator(`atlas-app[data-renderer="${renderer}"]`).waitFor({ timeout: 45_000 });
  // MapLibre draws what it was told in the next frame.
  await settle(page);
}

/** Waits for two frames. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
}

/** How two pictures of one size differ. */
export interface Difference {
  /** Mean difference of a channel, from 0 to 255. */
  readonly mean: number;
  /** Share of the pixels with a channel that differs by more than a quarter. */
  readonly changed: number;
}

/** Compares two PNG files, decoded in the page. */
export async function comparePictures(page: Page, one: Buffer, other: Buffer): Promise<Difference> {
  return page.evaluate(
    async (files) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        if (!context) throw new Error("no 2D canvas");
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      };
      const [before, after] = [await pixels(files[0] ?? ""), await pixels(files[1] ?? "")];
      if (before.length !== after.length) throw new Error("pictures of two sizes");
      let sum = 0;
      let changed = 0;
      for (let index = 0; index < before.length; index += 4) {
        const channels = [0, 1, 2].map((k) => Math.abs((before[index + k] ?? 0) - (after[index + k] ?? 0)));
        sum += channels.reduce((total, channel) => total + channel, 0);
        if (Math.max(...channels) > 64) changed += 1;
      }
      return { mean: (sum / before.length) * (4 / 3), changed: changed / (before.length / 4) };
    },
    [one.toString("base64"), other.toString("base64")],
  );
}

/** The commonest colours around points of the page as `#rrggbb`: those of fills, whatever is drawn on them. */
export async function fillsAround(page: Page, points: readonly Point[]): Promise<string[]> {
  const picture = await page.screenshot();
  return page.evaluate(
    async ({ base64, corners }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      if (!context) throw new Error("no 2D canvas");
      context.drawImage(bitmap, 0, 0);
      return corners.map(({ x, y }) => {
        const { data } = context.getImageData(x, y, 11, 11);
        const counts = new Map<string, number>();
        for (let index = 0; index < data.length; index += 4) {
          const color = [0, 1, 2].map((k) => (data[index + k] ?? 0).toString(16).padStart(2, "0")).join("");
          counts.set(color, (counts.get(color) ?? 0) + 1);
        }
        const [commonest] = [...counts].sort((one, other) => other[1] - one[1]);
        return `#${commonest?.[0] ?? ""}`;
      });
    },
    {
      base64: picture.toString("base64"),
      corners: points.map(([x, y]) => ({ x: Math.round(x) - 5, y: Math.round(y) - 5 })),
    },
  );
}
