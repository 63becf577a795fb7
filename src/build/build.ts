// Builds the site in every language: what `npm run build` does.
import { buildSite } from "./build-site.ts";

await buildSite("info");
