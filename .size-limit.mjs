import { readFileSync } from "node:fs";

// The page itself names all that it loads before the first map: scripts, styles, record and topology. Chunks come and go
// with every view that shares code with another, so a list written by hand would soon weigh less than what is loaded.
const page = readFileSync("dist/index.html", "utf8");
const named = [...page.matchAll(/(?:href|src)="\.\/(assets\/[^"]+)"/gu)].map(([, path]) => `dist/${path}`);

export default [
  {
    name: "what the first map loads",
    path: ["dist/index.html", ...new Set(named)],
    gzip: true,
    limit: "100 kB",
  },
];
