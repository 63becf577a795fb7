import { readFileSync } from "node:fs";

// The page holds the first map, and names all that it loads before it is seen.
const page = readFileSync("dist/index.html", "utf8");
const named = [...page.matchAll(/(?:href|src)="\.\/(assets\/[^"]+)"/gu)].map(([, path]) => `dist/${path}`);

export default [
  {
    name: "what the first map loads",
    path: ["dist/index.html", ...new Set(named)],
    gzip: true,
    limit: "60 kB",
  },
];
