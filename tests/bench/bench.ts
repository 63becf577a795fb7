// npm run bench -- [--loads N] [--json FILE] [--check] [--no-gl]
//
// Loads the built app and the floor in turn, from the same server, in the same Chromium, over 10 Mbit/s and 40 ms, gzipped,
// each load cold, and prints medians. --check fails if the budget is broken; --no-gl takes WebGL away, so that switching
// and hovering are measured on the SVG map.
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { build } from "vite";
import { launchOptions } from "../support/browser.ts";
import { serve } from "../support/server.ts";
import { withoutWebGL } from "../support/without-webgl.ts";
import { time } from "./interaction.ts";
import { hoverFloor, hoverMunicipality, switchFloor, switchMetric } from "./interactions.ts";
import { load } from "./load.ts";
import type { Measurement } from "./report.ts";
import { broken, median, ratio, table } from "./report.ts";

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
  build: { outDir: floorFolder, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});

const server = await serve({ "/app/": dist, "/floor/": floorFolder });
const browser = await chromium.launch(launchOptions());

interface Samples {
  readonly kilobytes: number[];
  readonly firstMap: number[];
  readonly glReady: number[];
  readonly switching: number[];
  readonly hovering: number[];
}
const noSamples = (): Samples => ({ kilobytes: [], firstMap: [], glReady: [], switching: [], hovering: [] });
const [app, floor] = [noSamples(), noSamples()];
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
    floor.switching.push(await time(page, switchFloor(page)));
    floor.hovering.push(await time(page, await hoverFloor(page, repeat)));
  }
  await context.close();
}

/** Notes why something could not be measured; the rest of the bench goes on. */
async function attempt(what: "switching" | "hovering", measure: () => Promise<number>): Promise<void> {
  if (missing[what] !== undefined) return;
  try {
    app[what].push(await measure());
  } catch (error) {
    missing[what] = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  }
}

async function measureApp(): Promise<void> {
  const script = options["no-gl"] ? withoutWebGL : undefined;
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
    await attempt("switching", () => time(page, switchMetric(page, repeat + 1)));
    await attempt("hovering", async () => time(page, await hoverMunicipality(page, repeat)));
  }
  await context.close();
}

try {
  for (let index = 0; index < loads; index++) {
    // In turn, so that a machine that grows slow on the way does so for both.
    await measureFloor();
    await measureApp();
  }
} finally {
  await browser.close();
  await server.close();
  await rm(floorFolder, { recursive: true });
}

const because = (reason: string | undefined) => (reason === undefined ? {} : { missing: reason });
const bytes: Measurement = { what: "before first map", unit: "kB", app: app.kilobytes, floor: floor.kilobytes };
const firstMap: Measurement = { what: "first map", unit: "ms", app: app.firstMap, floor: floor.firstMap };
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
const measurements = [bytes, firstMap, glReady, switching, hovering];
const conditions = `${loads} loads, 10 Mbit/s, 40 ms, gzip, 1440 × 900, renderer ${[...renderers].join(" and ")}`;
console.log(`${conditions}\n\n${table(measurements)}`);

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
  const failures = broken(bytes, firstMap);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}
