// npm run bench:scale -- [FILE] [--loads N] [--check]
//
// Draws, recolours and points at all municipalities of a topology, or at 1,900 seeded cells, by the application's two
// renderers, beside a bare d3 page and MapLibre with feature states; and the same of Osaka's 43, to tell how the cost
// grows.
import { copyFile, mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import type { Topology } from "topojson-specification";
import { build } from "vite";
import { styleSheets } from "../../src/build/style-sheets.ts";
import { launchOptions, withoutGpuCompositing } from "../support/browser.ts";
import { serveApart } from "./serve-apart.ts";
import { atRest } from "./at-rest.ts";
import { recoloursOnScreen } from "./on-screen.ts";
import { type Measurement, beyond, median, table } from "./report.ts";
import { cells } from "./scale/cells.ts";
import { verticesOf } from "./scale/topology.ts";

const { values: options, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { loads: { type: "string", default: "3" }, check: { type: "boolean", default: false } },
});

const ways = ["svg", "d3", "gl", "maplibre"] as const;
const subjects = ["cells", "osaka"] as const;
const costs = ["drawn", "recoloured", "pointed"] as const;
/** Part of the box that other colours change, at least: most of a country's box is sea, and nothing stands on the map. */
const share = 0.01;
/** Times a map is recoloured on each load, and pointed at. */
const repeats = 5;

const osaka = fileURLToPath(new URL("../../geo/osaka.topo.json", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "scale-"));
await build({
  root: fileURLToPath(new URL("scale", import.meta.url)),
  configFile: false,
  base: "./",
  logLevel: "warn",
  css: styleSheets,
  build: {
    ...{ outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
await mkdir(join(folder, "data"));
const [file] = positionals;
if (file === undefined) await writeFile(join(folder, "data/cells.json"), JSON.stringify(cells(1900)));
else await copyFile(file, join(folder, "data/cells.json"));
await copyFile(osaka, join(folder, "data/osaka.json"));
const vertices = Object.fromEntries(
  await Promise.all(
    subjects.map(async (of) => {
      const topology = JSON.parse(await readFile(join(folder, `data/${of}.json`), "utf8")) as Topology;
      return [of, verticesOf(topology)] as const;
    }),
  ),
);

type Samples = Record<(typeof costs)[number], number[]>;
const samples = new Map<string, Samples>();

async function measure(browser: Browser, origin: string, of: string, by: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  await atRest(browser);
  await page.goto(`${origin}/scale/?of=${of}&by=${by}`);
  const taken = (name: string) =>
    page.evaluate((wanted) => performance.getEntriesByName(wanted).map(({ duration }) => duration), name);
  for (let waited = 0; (await taken("scale:drawn")).length === 0; waited += 1) {
    if (waited === 300) throw new Error(`${of} by ${by}: ${problems.join("; ") || "not drawn within 30 s"}`);
    await page.waitForTimeout(100);
  }
  const key = `${of} ${by}`;
  const own: Samples = samples.get(key) ?? { drawn: [], recoloured: [], pointed: [] };
  samples.set(key, own);
  own.drawn.push(...(await taken("scale:drawn")));
  await page.waitForTimeout(500);
  const fill = () => page.getByRole("button", { name: "fill" }).click();
  own.recoloured.push(...(await recoloursOnScreen(page, "#map", repeats, fill, share)));
  for (let hover = 1; hover <= repeats; hover++) {
    await page.mouse.move(150 + hover * 100, 200 + hover * 80);
    await page.waitForTimeout(300);
  }
  own.pointed.push(...(await taken("scale:pointed")));
  await page.close();
}

const server = await serveApart({ "/scale/": folder });
const browser = await chromium.launch(launchOptions(withoutGpuCompositing, "whole"));
try {
  for (let load = 0; load < Number(options.loads); load++)
    for (const of of subjects) for (const by of ways) await measure(browser, server.origin, of, by);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
}

const of = (subject: string, by: string, cost: keyof Samples) => samples.get(`${subject} ${by}`)?.[cost] ?? [];
const pairs = [
  ["SVG", "svg", "d3"],
  ["GL", "gl", "maplibre"],
] as const;
const measurements = pairs.flatMap(([name, app, floor]) =>
  costs.flatMap((cost): Measurement[] => [
    ...subjects.map((subject): Measurement => ({
      what: `${name}, ${subject}: ${cost}`,
      unit: "ms",
      app: of(subject, app, cost),
      floor: of(subject, floor, cost),
      ...(name === "GL" && cost === "recoloured" && subject === "cells" ? { most: 1.2 } : {}),
    })),
    {
      what: `  times as much, beside times as many vertices`,
      unit: "",
      app: [(median(of("cells", app, cost)) ?? NaN) / (median(of("osaka", app, cost)) ?? NaN)],
      floor: [(vertices["cells"] ?? NaN) / (vertices["osaka"] ?? NaN)],
      most: 1,
    },
  ]),
);
console.log(
  `${vertices["cells"]} vertices (cells) and ${vertices["osaka"]} (osaka), ${options.loads} loads, software raster`,
);
console.log(table(measurements));
if (options.check) {
  const failures = beyond(measurements);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}
