import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

/** A program that runs beside the tests. */
export interface Program {
  readonly process: ChildProcess;
  /** Waits until it says something that fits, and gives the match. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Ends it. */
  readonly end: () => Promise<void>;
}

/** Starts a program. What it says is kept for `says`, and shown where it ends before it has said it. */
export function startProgram(path: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(path, args, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const hear = (part: Buffer): void => void (said += part.toString());
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  return {
    process: child,
    says: async (pattern) => {
      const until = Date.now() + 60_000;
      for (;;) {
        const match = pattern.exec(said);
        if (match) return match;
        if (child.exitCode !== null || Date.now() > until) {
          throw new Error(`${path} has not said ${String(pattern)}, but: ${said}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    end: async () => {
      child.kill();
      await ended;
    },
  };
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
