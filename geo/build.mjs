/**
 * Builds `osaka.topo.json` and `osaka.report.json` from N03 GeoJSON.
 *
 *     npm run geo -- FILE… [--municipalities FILE] [--out FOLDER]
 *
 * `geo/README.md` says where the files come from and what comes out.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { clipNeighbours } from "./build/clip.mjs";
import { dropSmallIslands } from "./build/islands.mjs";
import { readMunicipalities, readN03 } from "./build/read-n03.mjs";
import { makeReport, requireTrueBorders } from "./build/report.mjs";
import { buildTopology } from "./build/simplify.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * @param {string[]} files
 * @param {{ municipalities: string, out: string }} options paths
 */
async function build(files, { municipalities, out }) {
  if (files.length === 0) throw new Error("expected N03 GeoJSON files, found none: npm run geo -- FILE…");
  const parts = await clipNeighbours(readN03(files, readMunicipalities(municipalities)));
  const { kept, dropped } = dropSmallIslands(parts);
  const topology = await buildTopology(kept);
  const text = `${JSON.stringify(topology)}\n`;
  const report = makeReport(topology, text, kept, dropped);
  requireTrueBorders(report);
  writeFileSync(join(out, "osaka.topo.json"), text);
  writeFileSync(join(out, "osaka.report.json"), `${JSON.stringify(report, null, 2)}\n`);
  print(report);
}

/** @param {ReturnType<typeof makeReport>} report */
function print({ municipalities, prefectures, ...summary }) {
  for (const { code, name, deviationMetres, deviationPixels } of [...municipalities, ...prefectures]) {
    console.log(
      `${code.padEnd(5)} ${deviationMetres.toFixed(1).padStart(5)} m ${deviationPixels.toFixed(2)} px ${name}`,
    );
  }
  console.log(JSON.stringify(summary, null, 2));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    municipalities: { type: "string", default: join(here, "municipalities.yaml") },
    out: { type: "string", default: here },
  },
});

try {
  await build(positionals, values);
} catch (error) {
  // One sentence for whoever gave the files; a stack would only hide it.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
