// Runs a TypeScript file in Node: `node src/build/run.mjs FILE [ARGUMENTS …]`. Node 20 cannot by itself, and Vite, which
// builds the app, already can. The file does its work at its top level and reads its arguments from process.argv.slice(3).
import { resolve } from "node:path";
import { runnerImport } from "vite";

const file = process.argv[2];
if (file === undefined) {
  console.error("usage: node src/build/run.mjs FILE [ARGUMENTS …]");
  process.exit(2);
}
// Vite takes what it runs for development, unless it is told otherwise, and builds of the packages for it would go into the site.
process.env["NODE_ENV"] ??= "production";
try {
  await runnerImport(resolve(file), { logLevel: "warn" });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
