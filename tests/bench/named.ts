import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Kilobytes, gzipped, of a built page and of all that it names: what it loads before its map is seen. */
export function namedKilobytes(dist: string): number {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const names = new Set([...page.matchAll(/(?:href|src)="\.\/(assets\/[^"]+)"/gu)].map(([, name = ""]) => name));
  const bytes = ["index.html", ...names].map((name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}
