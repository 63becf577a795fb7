// Builds the site in every language, and beside each page the whole application as one file: what `npm run build` does.
// With `--pages` it leaves out the files, for tests that open the site.
import { buildOneFiles, buildSite } from "./build-site.ts";

await buildSite("info");
if (!process.argv.includes("--pages")) await buildOneFiles("info");
