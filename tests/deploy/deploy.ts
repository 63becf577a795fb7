// Starts the servers that are found here with the files of docs/deploy, at a root and under a path, and asks for what
// docs/deploy/README.md promises: what `npm run test:deploy` does, after `npm run build`.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { servers, startServer } from "./servers.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");
const folder = mkdtempSync(join(tmpdir(), "atlas-deploy-"));
const script = readdirSync(join(dist, "assets")).find((name) => /^index-.*\.js$/u.test(name)) ?? "";
const types = {
  "": "text/html; charset=utf-8",
  "en/": "text/html; charset=utf-8",
  [`assets/${script}`]: "text/javascript; charset=utf-8",
  "data/codings.csv": "text/csv; charset=utf-8",
  "data/atlas.json": "application/json",
  "data/README.md": "text/markdown; charset=utf-8",
  "licences.txt": "text/plain; charset=utf-8",
  "icon.svg": "image/svg+xml",
  "manifest.webmanifest": "application/manifest+json",
  "sw.js": "text/javascript; charset=utf-8",
};

/** Files that compression would hardly make smaller. */
const small = ["icon.svg", "manifest.webmanifest"];

/** What the page says of itself, which the header has to say too: browsers hold to both. */
const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u
  .exec(readFileSync(join(dist, "index.html"), "utf8"))?.[1]
  ?.replaceAll("&#39;", "'");

try {
  for (const { program, ...server } of servers) {
    if (program === undefined) {
      console.log(`${server.name}: not found here`);
      continue;
    }
    for (const path of ["/", "/atlas/"]) {
      const own = join(folder, `${server.name}${path.replaceAll("/", "-")}`);
      const { origin, stop } = await startServer({ ...server, program }, join(root, "docs/deploy"), dist, path, own);
      try {
        await check(`${origin}${path}`);
        if (path !== "/") {
          const { status, headers } = await fetch(`${origin}/atlas`, { redirect: "manual" });
          assert.equal(status, 301);
          assert.match(headers.get("location") ?? "", /\/atlas\/$/u);
        }
      } finally {
        await stop();
      }
      console.log(`${server.name} at ${path}: as docs/deploy/README.md says`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function check(site: string): Promise<void> {
  for (const [name, type] of Object.entries(types)) {
    const { status, headers } = await fetch(site + name);
    assert.equal(status, 200, name);
    assert.equal(headers.get("content-type"), type, name);
    assert.equal(headers.get("x-content-type-options"), "nosniff", name);
    const kept = name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    assert.equal(headers.get("cache-control"), kept, name);
    if (!small.includes(name)) assert.equal(headers.get("content-encoding"), "gzip", name);
    const again = await fetch(site + name, { headers: { "if-none-match": headers.get("etag") ?? "" } });
    assert.equal(again.status, 304, name);
  }
  const page = await fetch(`${site}?metric=staff-shortage`);
  assert.equal(page.headers.get("content-security-policy"), policy);
  assert.equal(page.headers.get("x-frame-options"), null);
  const file = await fetch(`${site}shupotsu-atlas.html`);
  assert.equal(file.status, 200);
  assert.equal(file.headers.get("content-security-policy"), null);
  const missing = await fetch(`${site}assets/index-gone.js`);
  assert.equal(missing.status, 404);
  assert.equal(missing.headers.get("cache-control"), null);
}
