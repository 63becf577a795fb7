import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { StaticServer } from "../support/server.ts";

const [run, server] = ["../../src/build/run.mjs", "server-process.ts"].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

/**
 * Serves folders from a process of its own, see `serve`: the bench's reads the pictures of the page while it loads, and
 * answers would wait for that. The process ends with the bench's, however that ends.
 *
 * @throws Error where the server does not start
 */
export async function serveApart(mounts: Readonly<Record<string, string>>): Promise<StaticServer> {
  const child = spawn(process.execPath, [run ?? "", server ?? "", JSON.stringify(mounts)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (line: Buffer) => resolve(line.toString().trim()));
    child.once("exit", (code) => reject(new Error(`expected a server, found that its process ended with ${code}`)));
  });
  const close = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill();
    });
  return { origin, close };
}
