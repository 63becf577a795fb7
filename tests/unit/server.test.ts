import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../support/server.ts";
import type { StaticServer } from "../support/server.ts";

const page = `<!doctype html><title>${"就ポツ".repeat(100)}</title>`;
let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "server-"));
  await mkdir(join(folder, "site/data"), { recursive: true });
  await writeFile(join(folder, "site/index.html"), page);
  await writeFile(join(folder, "site/data/a b.csv"), "一,二\n");
  await writeFile(join(folder, "secret.txt"), "outside");
  server = await serve({ "/some/path/": join(folder, "site") });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** First line of the answer to a request whose path no client has tidied up. */
function statusLine(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.origin).port), "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
    );
    socket.once("data", (data) => resolve(data.toString().split("\r\n")[0] ?? ""));
    socket.once("error", reject);
  });
}

describe("the static server", () => {
  test("serves a folder's index under its path, gzipped", async () => {
    const response = await fetch(`${server.origin}/some/path/?metric=one`);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(Number(response.headers.get("content-length"))).toBe(gzipSync(page, { level: 9 }).length);
    expect(await response.text()).toBe(page);
  });

  test("serves it as it is to whom cannot take gzip", async () => {
    const response = await fetch(`${server.origin}/some/path/data/a%20b.csv`, {
      headers: { "accept-encoding": "identity" },
    });
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(await response.text()).toBe("一,二\n");
  });

  test("serves nothing else: not outside its path, not outside its folder", async () => {
    expect((await fetch(`${server.origin}/`)).status).toBe(404);
    expect((await fetch(`${server.origin}/some/path/none.js`)).status).toBe(404);
    for (const path of [
      "/some/path/../../secret.txt",
      "/some/path/..%2fsecret.txt",
      "/some/path/%2e%2e%2fsecret.txt",
    ]) {
      expect(await statusLine(path), path).toContain("404");
    }
    expect(await statusLine("/some/path/%zz")).toContain("400");
  });
});
