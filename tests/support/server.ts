import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** Content types by extension; the build writes no others. */
const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pbf": "application/x-protobuf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** Types that are compressed already. */
const packed = new Set([".ico", ".png", ".woff2"]);

/** A running static server. */
export interface StaticServer {
  /** Where it serves: `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Stops it and closes open connections. */
  readonly close: () => Promise<void>;
}

interface Entry {
  readonly plain: Buffer;
  readonly gzipped: Buffer | undefined;
  readonly type: string;
}

/** Reads a file below a folder, the index of a folder; undefined where there is none. */
async function load(folder: string, path: string): Promise<Entry | undefined> {
  const wanted = normalize(join(folder, path));
  if (wanted !== normalize(folder) && !wanted.startsWith(normalize(folder + sep))) return undefined;
  const found = await stat(wanted).catch(() => undefined);
  if (found === undefined) return undefined;
  if (found.isDirectory()) return path.endsWith("/") ? load(folder, `${path}index.html`) : undefined;
  const plain = await readFile(wanted);
  const extension = extname(wanted);
  const gzipped = packed.has(extension) ? undefined : await compress(plain, { level: 9 });
  return { plain, gzipped, type: types[extension] ?? "application/octet-stream" };
}

/**
 * Serves folders of static files on loopback, gzipped as a good host would, each file compressed once and kept.
 *
 * It does not simulate a slow network. The bench lets Chromium do that (Network.emulateNetworkConditions), which is
 * simpler and more exact: parallel responses share the bandwidth, and no socket buffer hides part of the wait.
 *
 * @param mounts folders by the path under which they are served, each path beginning and ending with a slash,
 *   e.g. `{ "/some/path/": "dist" }`; nothing is served outside of them
 * @param port where to listen; by default wherever there is room
 */
export async function serve(mounts: Readonly<Record<string, string>>, port = 0): Promise<StaticServer> {
  const cache = new Map<string, Promise<Entry | undefined>>();
  const longestFirst = Object.entries(mounts).sort(([a], [b]) => b.length - a.length);

  const find = (path: string): Promise<Entry | undefined> => {
    const mount = longestFirst.find(([base]) => path.startsWith(base));
    if (mount === undefined) return Promise.resolve(undefined);
    const kept = cache.get(path) ?? load(mount[1], `/${path.slice(mount[0].length)}`);
    cache.set(path, kept);
    return kept;
  };

  const server = createServer((request, response) => {
    void (async () => {
      let path: string;
      try {
        path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
      } catch {
        response.writeHead(400).end();
        return;
      }
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405).end();
        return;
      }
      // The browser asks for it by itself where a page is a picture or a text, which can't name an icon.
      if (path === "/favicon.ico") {
        response.writeHead(204).end();
        return;
      }
      const entry = await find(path);
      if (entry === undefined) {
        response.writeHead(404, { "content-type": "text/plain" }).end("not found");
        return;
      }
      const accepted = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") ? entry.gzipped : undefined;
      const body = accepted ?? entry.plain;
      response.writeHead(200, {
        "content-type": entry.type,
        "content-length": body.length,
        "cache-control": "no-cache",
        vary: "accept-encoding",
        ...(accepted === undefined ? {} : { "content-encoding": "gzip" }),
      });
      response.end(request.method === "HEAD" ? undefined : body);
    })().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
