import { firefoxEngine } from "./firefox.ts";
import { webkitEngine } from "./webkit.ts";

/** Engines that can be asked for, with Debian's packages that bring them. */
const packages = {
  firefox: { engine: firefoxEngine, names: ["firefox-esr"] },
  webkit: { engine: webkitEngine, names: ["webkit2gtk-driver", "xvfb"] },
} as const;

/**
 * Debian's packages of the engines that are asked for and were not found.
 *
 * @param asked a command's arguments, of which `--firefox` and `--webkit` ask for an engine
 */
export function missingEngines(asked: readonly string[]): readonly string[] {
  return Object.entries(packages).flatMap(([name, { engine, names }]) =>
    asked.includes(`--${name}`) && typeof engine.start !== "function" ? names : [],
  );
}
