import type { Page } from "playwright-core";
import type { Measurement } from "./report.ts";
import { takeExport } from "../support/take-export.ts";

/** What came of a picture: milliseconds. */
export interface PictureTimes {
  /** From the click on 「保存」 to the PNG, at 3840 × 2160. */
  readonly png: number;
  /** One decode and one draw of the same SVG on one canvas of that size, read back: the floor. */
  readonly bare: number;
  /** The same with the canvas kept in ordinary memory from the start. */
  readonly bareInMemory: number;
  /** The longest that the page was kept by one task while the PNG was made. */
  readonly longestTask: number;
}

/** What a PNG may cost: its time as a multiple of the floor's, and the longest task in milliseconds. */
const pictureBudget = { ratio: 2, longestTask: 300 } as const;

/** What the page keeps for the bench. */
interface Kept {
  /** The picture that was shown last, as a file. */
  svg: Blob;
  /** What came of the PNG. */
  saved: Promise<Pick<PictureTimes, "png" | "longestTask">>;
}

/**
 * Runs in the page: keeps the picture that is shown, and has the PNG tell when it is given to the browser to save, and how
 * long tasks were since the click.
 */
function watch(): void {
  const kept = globalThis as unknown as Kept;
  let began = 0;
  let tasks: PerformanceEntry[] = [];
  addEventListener("click", ({ timeStamp }) => (began = timeStamp), { capture: true });
  new PerformanceObserver((list) => (tasks = [...tasks, ...list.getEntries()])).observe({ type: "longtask" });
  const create = URL.createObjectURL.bind(URL);
  kept.saved = new Promise((resolve) => {
    URL.createObjectURL = (file: Blob) => {
      if (file.type === "image/svg+xml") kept.svg = file;
      if (file.type === "image/png") {
        const png = performance.now() - began;
        // Tasks are told of a little later.
        setTimeout(() => {
          const meanwhile = tasks.filter(({ startTime }) => startTime >= began).map(({ duration }) => duration);
          resolve({ png, longestTask: Math.max(0, ...meanwhile) });
        }, 200);
      }
      return create(file);
    };
  });
}

/** Runs in the page: decodes and draws the kept picture on one canvas, and reads it back. */
async function drawBare(inMemory: boolean): Promise<number> {
  // A copy of its own, so that nothing of it has been decoded yet.
  const text = await (globalThis as unknown as Kept).svg.text();
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  const began = performance.now();
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext("2d", { willReadFrequently: inMemory });
  if (!context) throw new Error("no 2D canvas");
  context.drawImage(image, 0, 0);
  context.getImageData(0, 0, canvas.width, canvas.height);
  const time = performance.now() - began;
  URL.revokeObjectURL(address);
  return time;
}

/** Saves the map as a picture of 3840 × 2160, and draws the same picture bare. */
export async function timePicture(page: Page): Promise<PictureTimes> {
  await page.evaluate(watch);
  await takeExport(page, "画像");
  await page.getByRole("radio", { name: "画面 3840 × 2160" }).check();
  await page.locator('atlas-picture-preview img[width="3840"]').waitFor();
  const bare = await page.evaluate(drawBare, false);
  const bareInMemory = await page.evaluate(drawBare, true);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  const saved = await page.evaluate(() => (globalThis as unknown as Kept).saved);
  return { ...saved, bare, bareInMemory };
}

/** What of the samples goes into the report. */
export function pictureMeasurements(samples: readonly PictureTimes[]): readonly Measurement[] {
  const of = (what: keyof PictureTimes) => samples.map((sample) => sample[what]);
  const png = { unit: "ms", app: of("png") } as const;
  const { ratio: most, longestTask: limit } = pictureBudget;
  return [
    { ...png, what: "PNG of 3840 × 2160", floor: of("bare"), most },
    { ...png, what: "the same, floor in memory", floor: of("bareInMemory") },
    { what: "longest task meanwhile", unit: "ms", app: of("longestTask"), floor: [], limit },
  ];
}
