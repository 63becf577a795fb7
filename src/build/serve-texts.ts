import type { ViteDevServer } from "vite";

const types: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  zip: "application/zip",
};

/**
 * Makes the development server serve files that only a build writes.
 *
 * @param folder address of the folder, beginning and ending with a slash
 * @param texts contents by name, made anew for each request
 */
export function serveTexts(
  server: ViteDevServer,
  folder: string,
  texts: () => Promise<Readonly<Record<string, string | Uint8Array>>>,
): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split("?", 1)[0] ?? "";
    if (!path.startsWith(folder)) return next();
    texts().then((byName) => {
      const text = byName[path.slice(folder.length)];
      if (text === undefined) return next();
      response.setHeader("content-type", types[path.split(".").at(-1) ?? ""] ?? "text/plain");
      response.setHeader("cache-control", "no-store");
      response.end(text);
    }, next);
  });
}
