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

  // How long a strip keeps the page is measured by `npm run bench`. Here stands what keeps that short on any machine.
  test("of 3840 × 2160 is drawn in strips with a turn for the page between two, and tells how far it is", async () => {
    const strips: { readonly rows: number; answered: boolean }[] = [];
    const read = Reflect.get(CanvasRenderingContext2D.prototype, "getImageData");
    vi.spyOn(CanvasRenderingContext2D.prototype, "getImageData").mockImplementation(function (
      this: CanvasRenderingContext2D,
      ...[left, top, width, rows]
    ) {
      const strip = { rows, answered: false };
      strips.push(strip);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        // Before the next strip is drawn, that is.
        strip.answered = strips.at(-1) === strip;
        port1.close();
      };
      port2.postMessage(null);
      return read.call(this, left, top, width, rows);
    });
    const shares: number[] = [];
    await rasterise(pictureOf({ pageSize: "3840x2160" }), { onProgress: (share) => shares.push(share) });
    expect(strips.reduce((sum, { rows }) => sum + rows, 0)).toBe(2160);
    expect(Math.max(...strips.map(({ rows }) => rows))).toBeLessThanOrEqual(270);
    expect(strips.map(({ answered }) => answered)).toEqual(strips.map(() => true));
    expect(shares).toHaveLength(strips.length);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
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

  test("says that an SVG cannot be read", async () => {
    expect(await failure(rasterise({ ...halves, svg: "<svg" }))).toBe("decode-failed");
  });

  test("says that the browser has no canvas", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    expect(await failure(rasterise(halves))).toBe("no-canvas");
  });

  test("says that the packer did not arrive", async () => {
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
