import { afterEach, describe, expect, test, vi } from "vitest";
import { RasterError } from "../../src/export/png/raster-error.ts";
import { rasterise } from "../../src/export/png/raster.ts";
import { type PictureOptions, defaultOptions } from "../../src/render/page/options.ts";
import { atlas, viewOf } from "./support.ts";
import { composed } from "../support/pages.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const pictureOf = (options: Partial<PictureOptions> = {}) =>
  composed(atlas, viewOf(), { ...defaultOptions, ...options });

/** A small picture: half of it red, half of it nothing. */
const halves = {
  width: 40,
  height: 300,
  svg:
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="300" viewBox="0 0 20 150">' +
    '<rect width="10" height="150" fill="#c00000"/></svg>',
};

/** Pixels of a picture in a browser's hands. */
function pixelsOf(source: CanvasImageSource, width: number, height: number): Uint8ClampedArray {
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no 2D canvas");
  context.drawImage(source, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

async function decoded(file: Blob): Promise<{ width: number; height: number; pixels: Uint8ClampedArray }> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  return { width, height, pixels: pixelsOf(bitmap, width, height) };
}

/** What a rasterising failed with. */
async function failure(work: Promise<Blob>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof RasterError)) throw error;
  return error.failure;
}

describe("a raster", () => {
  test("has what the browser draws of the SVG, in all its strips", async () => {
    const picture = pictureOf();
    const file = await rasterise(picture);
    expect(file.type).toBe("image/png");
    const { width, height, pixels } = await decoded(file);
    expect([width, height]).toEqual([1920, 1080]);

    const image = new Image();
    image.src = URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }));
    await image.decode();
    const whole = pixelsOf(image, width, height);
    const different = new Array<number>(height).fill(0);
    for (let index = 0; index < whole.length; index++) {
      const row = Math.floor(index / 4 / width);
      if (Math.abs((whole[index] ?? 0) - (pixels[index] ?? 0)) > 2) different[row] = (different[row] ?? 0) + 1;
    }
    // A line that lies on the edge between two strips may be rounded otherwise, in the one row that is there.
    const away = different.sort((a, b) => b - a).slice(4);
    expect(away.reduce((sum, count) => sum + count, 0) / whole.length).toBeLessThan(0.0005);
    expect(new Set(whole).size).toBeGreaterThan(100);
  });

  test("is white or transparent where there is nothing", async () => {
    const at = ({ pixels }: { pixels: Uint8ClampedArray }, x: number, y: number) => [
      ...pixels.slice((y * 40 + x) * 4, (y * 40 + x) * 4 + 4),
    ];
    const white = await decoded(await rasterise(halves));
    const clear = await decoded(await rasterise(halves, { transparent: true }));
    for (const y of [0, 130, 299]) {
      expect([at(white, 5, y), at(white, 35, y)]).toEqual([
        [192, 0, 0, 255],
        [255, 255, 255, 255],
      ]);
      expect([at(clear, 5, y), at(clear, 35, y)[3]]).toEqual([[192, 0, 0, 255], 0]);
    }
  });

  test("of 3840 × 2160 never keeps the page for more than 300 ms, and tells how far it is", async () => {
    const picture = pictureOf({ pageSize: "3840x2160" });
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: "longtask" });
    const longest: number[] = [];
    // Of three, since a machine that is busy with something else interrupts a task as well.
    for (let round = 0; round < 3; round++) {
      const shares: number[] = [];
      await rasterise(picture, { onProgress: (share) => shares.push(share) });
      await new Promise((resolve) => setTimeout(resolve, 100));
      longest.push(Math.max(0, ...tasks.splice(0)));
      expect(shares.length).toBeGreaterThanOrEqual(8);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
      expect(shares.at(-1)).toBe(1);
    }
    observer.disconnect();
    expect(Math.min(...longest)).toBeLessThanOrEqual(300);
  });
});

describe("without a raster", () => {
  test("who stops it gets none, and nothing is kept", async () => {
    const made = vi.spyOn(URL, "createObjectURL");
    const released = vi.spyOn(URL, "revokeObjectURL");
    const shares: number[] = [];
    const controller = new AbortController();
    const onProgress = (share: number) => {
      shares.push(share);
      controller.abort();
    };
    expect(await failure(rasterise(pictureOf(), { signal: controller.signal, onProgress }))).toBe("aborted");
    expect(shares).toHaveLength(1);
    expect(await failure(rasterise(halves, { signal: controller.signal }))).toBe("aborted");
    expect(released.mock.calls.flat()).toEqual(made.mock.results.map(({ value }) => value as string));
  });

  test("an SVG that is none is said to be so", async () => {
    expect(await failure(rasterise({ ...halves, svg: "<svg" }))).toBe("decode-failed");
  });

  test("a browser without a canvas is said to be so", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    expect(await failure(rasterise(halves))).toBe("no-canvas");
  });

  test("a packer that does not arrive is said to be so", async () => {
    const { Worker } = globalThis;
    vi.stubGlobal(
      "Worker",
      class extends Worker {
        constructor() {
          super("/nowhere/worker.js", { type: "module" });
        }
      },
    );
    expect(await failure(rasterise(halves))).toBe("not-packed");
  });
});
