// Builds the site and serves it: what `npm start` does once the dependencies are there.
import { preview } from "vite";
import { buildSite } from "./build-site.ts";

console.log("Building the site …");
await buildSite("warn");
const server = await preview({ logLevel: "warn", preview: { host: "127.0.0.1" } });
console.log("The site is in dist/, and served until Ctrl+C is pressed:");
console.log(server.resolvedUrls?.local[0]);
