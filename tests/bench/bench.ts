// npm run bench -- [--loads N] [--json FILE] [--check] [--no-gl]
//
// Loads the built app and the floor in turn, from the same server, in the same Chromium, over 10 Mbit/s and 40 ms,
// gzipped, each load cold, and prints medians. Each load of the app is followed by one without WebGL, whose views are
// entered: the script time of that is the views' own, and MapLibre's, which comes later as it does after the first map,
// is not in it. --check fails if the budget is broken or a limit passed; --no-gl takes WebGL away from the first load
// as well, so that switching and hovering are measured on the SVG map. First map and metric switch are also measured on
// screen, in a browser that composes on the processor (screen.ts). Views are entered two hundred times once. At the end
// of each load the map is saved as a PNG, and drawn bare beside it.
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { build } from "vite";
import { launchOptions } from "../support/browser.ts";
import { serveApart } from "./serve-apart.ts";
import { withMapLibre, withoutWebGL } from "../support/without-webgl.ts";
import { drawTwice, enterTwice, entrances, hoverMarks, startingPoint } from "./entering.ts";
import { time } from "./interaction.ts";
import { hoverFloor, hoverMunicipality, switchFloor, switchMetric } from "./interactions.ts";
import { load } from "./load.ts";
import { type PictureTimes, pictureMeasurements, timePicture } from "./picture.ts";
import { ScreenBench } from "./screen.ts";
import { namedKilobytes } from "./named.ts";
import type { Measurement } from "./report.ts";
import { apart, beyond, median, ratio, table } from "./report.ts";

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: {
    loads: { type: "string", default: "7" },
    json: { type: "string" },
    check: { type: "boolean", default: false },
    "no-gl": { type: "boolean", default: false },
  },
});
const loads = Number(options.loads);
if (!Number.isInteger(loads) || loads < 1) throw new Error(`--loads: expected a whole number, found ${options.loads}`);

/** Times a load repeats an interaction. */
const repeats = 3;

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
if (!existsSync(join(dist, "index.html"))) throw new Error("expected a built app in dist/, found none: npm run build");

const floorFolder = await mkdtemp(join(tmpdir(), "floor-"));
await build({
  root: fileURLToPath(new URL("floor", import.meta.url)),
  configFile: false,
  base: "./",
  logLevel: "warn",
  build: {
    outDir: floorFolder,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["index.html", "gl.html"].map((page) => fileURLToPath(new URL(`floor/${page}`, import.meta.url))),
    },
  },
});

const server = await serveApart({ "/app/": dist, "/floor/": floorFolder });
const browser = await chromium.launch(launchOptions([], "whole"));
const screen = await ScreenBench.launch(server.origin);

interface Samples {
  readonly kilobytes: number[];
  readonly firstMap: number[];
  readonly glReady: number[];
  readonly switching: number[];
  readonly hovering: number[];
}
const noSamples = (): Samples => ({ kilobytes: [], firstMap: [], glReady: [], switching: [], hovering: [] });
const [app, floor] = [noSamples(), noSamples()];
/** Milliseconds of script to draw the floor's map, and to enter each view: the first time and again. */
const drawings = { first: [] as number[], again: [] as number[] };
const entries = entrances.map((entrance) => ({
  entrance,
  first: [] as number[],
  again: [] as number[],
  missing: undefined as string | undefined,
}));
/** Fewest maps marked by a hover in the view of all metrics, once one of them was. */
const marked: number[] = [];
const pictures: PictureTimes[] = [];
const held: Measurement[] = [];
/** By measurement, why the app could not be measured. */
const missing: { glReady?: string; switching?: string; hovering?: string } = {};
const renderers = new Set<string>();

async function measureFloor(): Promise<void> {
  const { context, page, firstMap, bytesBeforeFirstMap } = await load(
    browser,
    `${server.origin}/floor/`,
    "floor:first-map",
  );
  floor.firstMap.push(firstMap);
  floor.kilobytes.push((await bytesBeforeFirstMap()) / 1000);
  for (let repeat = 0; repeat < repeats; repeat++) {
    floor.switching.push((await time(page, switchFloor(page))).time);
    floor.hovering.push((await time(page, await hoverFloor(page, repeat))).time);
  }
  const { first, again } = await drawTwice(browser, page);
  drawings.first.push(first);
  drawings.again.push(again);
  await context.close();
}

/** Notes why something could not be measured; the rest of the bench goes on. */
async function attempt(what: "switching" | "hovering", measure: () => Promise<number>): Promise<void> {
  if (missing[what] !== undefined) return;
  try {
    app[what].push(await measure());
  } catch (error) {
    missing[what] = firstLine(error);
  }
}

async function measureApp(): Promise<void> {
  const script = options["no-gl"] ? withoutWebGL : withMapLibre;
  const { context, page, firstMap, mark, bytesBeforeFirstMap } = await load(
    browser,
    `${server.origin}/app/`,
    "atlas:first-map",
    script,
  );
  app.firstMap.push(firstMap);
  if (options["no-gl"]) missing.glReady = "without WebGL";
  else if (missing.glReady === undefined) {
    const glReady = await mark("atlas:gl-ready", 30_000);
    if (glReady === undefined) missing.glReady = "no mark within 30 s";
    else app.glReady.push(glReady);
  }
  app.kilobytes.push((await bytesBeforeFirstMap()) / 1000);
  renderers.add((await page.locator("atlas-app").getAttribute("data-renderer")) ?? "none");
  for (let repeat = 0; repeat < repeats; repeat++) {
    await attempt("switching", async () => (await time(page, switchMetric(page, repeat + 1))).time);
    await attempt("hovering", async () => (await time(page, await hoverMunicipality(page, repeat))).time);
  }
  pictures.push(await timePicture(page));
  await context.close();
}

async function measureViews(): Promise<void> {
  const address = `${server.origin}/app/${startingPoint}`;
  const { context, page } = await load(browser, address, "atlas:first-map", withoutWebGL);
  await page.waitForLoadState("networkidle");
  for (const entry of entries) {
    if (entry.missing !== undefined) continue;
    try {
      const { first, again } = await enterTwice(browser, page, entry.entrance);
      entry.first.push(first);
      entry.again.push(again);
    } catch (error) {
      entry.missing = firstLine(error);
      break;
    }
  }
  marked.push(await hoverMarks(page));
  await context.close();
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}

try {
  for (let index = 0; index < loads; index++) {
    console.error(`load ${index + 1} of ${loads}`);
    // In turn, so that a machine that grows slow on the way does so for both.
    await measureFloor();
    await measureApp();
    await measureViews();
    await screen.measure();
  }
  held.push(...(await screen.switchViews()));
} finally {
  await browser.close();
  await screen.close();
  await server.close();
  await rm(floorFolder, { recursive: true });
}

const because = (reason: string | undefined) => (reason === undefined ? {} : { missing: reason });
const bytes: readonly Measurement[] = [
  { what: "named by the page, gzip", unit: "kB", app: [namedKilobytes(dist)], floor: [], limit: 60 },
  { what: "arrived before the first map", unit: "kB", app: app.kilobytes, floor: floor.kilobytes, limit: 60 },
];
const firstMap: Measurement = { what: "mark of the first map", unit: "ms", app: app.firstMap, floor: floor.firstMap };
// The floor has no GL map; its first map is what this one is compared with.
const glReady: Measurement = {
  what: "GL map ready",
  unit: "ms",
  app: app.glReady,
  floor: floor.firstMap,
  ...because(missing.glReady),
};
const switching: Measurement = {
  what: "metric switch to painted",
  unit: "ms",
  app: app.switching,
  floor: floor.switching,
  ...because(missing.switching),
};
const hovering: Measurement = {
  what: "hover to tooltip",
  unit: "ms",
  app: app.hovering,
  floor: floor.hovering,
  ...because(missing.hovering),
};
const entering = entries.flatMap(({ entrance: { view, most }, first, again, missing: reason }): Measurement[] => [
  { what: `script: ${view}`, unit: "ms", app: again, floor: drawings.again, most, ...because(reason) },
  { what: `  the first time`, unit: "ms", app: first, floor: drawings.first, ...because(reason) },
]);
const picture = pictureMeasurements(pictures);
const onScreen = screen.measurements();
const measurements = [...onScreen, ...bytes, ...held, ...entering, firstMap, glReady, switching, hovering, ...picture];
const conditions = `${loads} loads, 10 Mbit/s, 40 ms, gzip, 1440 × 900, renderer ${[...renderers].join(" and ")}`;
console.log(`${conditions}\n\n${table(measurements)}`);
console.log("\nLighthouse: not run, for it needs Node 22: npx lighthouse@13 ADDRESS, where it is");
console.log(`hover in multiples: ${marked.join(", ")} of 8 maps marked in the frame that marks the first`);

if (options.json !== undefined) {
  const results = measurements.map((measurement) => ({
    ...measurement,
    medians: { app: median(measurement.app), floor: median(measurement.floor) },
    ratio: ratio(measurement),
  }));
  await writeFile(
    options.json,
    `${JSON.stringify({ conditions, date: new Date().toISOString(), results }, null, 2)}\n`,
  );
}
if (options.check) {
  const failures = [...beyond(measurements), ...apart(marked)];
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}
