import { type LogLevel, build } from "vite";
import { languages } from "../model/language.ts";

/** Builds the site in every language: the Japanese one first, whose folder has the others'. */
export async function buildSite(logLevel: LogLevel): Promise<void> {
  for (const mode of languages) await build({ mode: mode === "ja" ? "production" : mode, logLevel });
}
