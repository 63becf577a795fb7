import type { Picture } from "../../render/page/compose.ts";
import type { PngText } from "./png-chunks.ts";
import { PngPacker } from "./png-packer.ts";
import { RasterError } from "./raster-error.ts";

/** How a picture becomes a raster, and who is told. */
export interface RasterOptions {
  /** Whether what the picture leaves free is transparent; white otherwise. */
  readonly transparent?: boolean;
  /** How large it is on paper. */
  readonly pixelsPerMetre?: number;
  /** What the file says of itself. */
  readonly texts?: readonly PngText[];
  /** Stops it, between two strips at the latest. */
  readonly signal?: AbortSignal | undefined;
  /** Is told the share that is done, from 0 to 1, after each strip. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** How long one strip may block the page, in milliseconds. Even five times as long would hardly be noticed. */
const stripTime = 50;

/**
 * The fewest rows of a strip, which the first one has, and the most. The browser goes through the whole drawing for every
 * strip, so strips with fewer rows would multiply that work.
 */
const [fewestRows, mostRows] = [120, 270];

/**
 * Draws a picture as a PNG file of its width and height.
 *
 * It draws strips on one small canvas in ordinary memory (`willReadFrequently`). The graphics card would draw a canvas as
 * large as the picture, and copying that back is several times slower and blocks the page. A worker packs each strip
 * while the next one is drawn.
 *
 * @throws RasterError
 */
export async function rasterise(
  picture: Pick<Picture, "svg" | "width" | "height">,
  { transparent = false, pixelsPerMetre, texts = [], signal, onProgress }: RasterOptions = {},
): Promise<Blob> {
  const { width, height } = picture;
  throwIfAborted(signal);
  const address = URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }));
  const packer = new PngPacker({ width, height, alpha: transparent, pixelsPerMetre: pixelsPerMetre ?? null, texts });
  const abort = () => packer.close(new RasterError("aborted"));
  signal?.addEventListener("abort", abort);
  try {
    const image = await decoded(address);
    const draw = stripDrawer(image, width, height, transparent);
    let rows = fewestRows;
    for (let top = 0; top < height;) {
      await nextTask();
      throwIfAborted(signal);
      const count = Math.min(rows, height - top);
      const began = performance.now();
      const pixels = draw(top, count);
      const perRow = (performance.now() - began) / count;
      await packer.write(pixels);
      top += count;
      onProgress?.(top / height);
      // At most twice as many as before: the first rows are margin, whose speed says little about the map's.
      rows = Math.max(fewestRows, Math.min(mostRows, rows * 2, Math.round(stripTime / perRow)));
    }
    return await packer.finish();
  } finally {
    signal?.removeEventListener("abort", abort);
    packer.close(new RasterError("aborted"));
    URL.revokeObjectURL(address);
  }
}

async function decoded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch (cause) {
    throw new RasterError("decode-failed", { cause });
  }
  return image;
}

/** Draws the rows of an image from one on, and reads them. */
function stripDrawer(
  image: HTMLImageElement,
  width: number,
  height: number,
  transparent: boolean,
): (top: number, rows: number) => Uint8ClampedArray<ArrayBuffer> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.min(mostRows, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new RasterError("no-canvas");
  return (top, rows) => {
    try {
      context.clearRect(0, 0, width, rows);
      if (!transparent) {
        context.fillStyle = "#ffffff";
        context.fillRect(0, 0, width, rows);
      }
      context.drawImage(image, 0, -top, width, height);
      return context.getImageData(0, 0, width, rows).data;
    } catch (cause) {
      throw new RasterError("no-canvas", { cause });
    }
  };
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new RasterError("aborted", { cause: signal.reason });
}

/** Lets the page handle waiting events. It uses no timer, because browsers slow timers down in a background page. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
