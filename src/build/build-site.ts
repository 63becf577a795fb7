import { join } from "node:path";
import { type LogLevel, build } from "vite";
import { languages } from "../model/language.ts";
import { isKeptOffline } from "./offline/offline-switch.ts";
import { writeWorker } from "./offline/write-worker.ts";
import { oneFileConfig } from "./one-file/one-file-config.ts";

/**
 * Builds the site in every language, the Japanese one first, whose folder has the others', and the worker that keeps
 * them all.
 */
export async function buildSite(logLevel: LogLevel): Promise<void> {
  for (const mode of languages) await build({ mode: mode === "ja" ? "production" : mode, logLevel });
  const root = process.cwd();
  await writeWorker(root, join(root, "dist"), isKeptOffline("production", root));
}

/**
 * Writes the whole application as one file for each language.
 *
 * @param outDir folder of the site
 */
export async function buildOneFiles(logLevel: LogLevel, outDir = "dist"): Promise<void> {
  for (const language of languages) await build({ ...oneFileConfig(language, outDir), logLevel });
}
