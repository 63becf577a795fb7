import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { stripVTControlCharacters } from "node:util";
import { projectRoot, temporaryFolder } from "./project-copy.ts";

/** The result of a build. */
export interface BuildResult {
  /** The command's exit code. */
  readonly status: number | null;
  readonly stdout: string;
  /** Without colours. */
  readonly stderr: string;
  /** Folder of the site; it is deleted when the test ends. */
  readonly outDir: string;
}

/**
 * Runs `vite build` with the project's own configuration on a copy of the project.
 *
 * @param root folder of the copy
 */
export async function buildSite(root: string): Promise<BuildResult> {
  const outDir = join(temporaryFolder(), "dist");
  const command = [join(projectRoot, "node_modules/vite/bin/vite.js"), "build", root];
  const options = ["--config", join(projectRoot, "vite.config.ts"), "--outDir", outDir];
  // With the test runner's NODE_ENV, Vite would bundle development builds of the packages.
  const env = { ...process.env, NODE_ENV: "production" };
  const child = spawn(process.execPath, [...command, ...options], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { status: child.exitCode, stdout, stderr: stripVTControlCharacters(stderr), outDir };
}
