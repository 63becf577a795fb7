// Makes sure that the machine has a browser and a Japanese font. `npm test` runs this before the tests. With
// `--firefox` and `--webkit`, as `npm run test:browsers` runs it, it also installs these engines where it may.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { findBrowser, isShell } from "./browser.ts";
import { missingEngines } from "../browsers/engines/missing.ts";
import { type Machine, planSetUp } from "./set-up-plan.ts";

/** Whether this is root on Debian. */
function isDebianRoot(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** Whether fontconfig knows a font with Japanese; without fontconfig there is none that Chromium would find. */
function hasJapaneseFont(): boolean {
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("fc-list", [":lang=ja", "family"], { encoding: "utf8" });
  return (stdout ?? "").trim() !== "";
}

/** What kind of Chromium the tests would find. */
function foundBrowser(): Machine["browser"] {
  const path = findBrowser();
  if (path === undefined) return "none";
  // Whoever names one is not given another.
  return isShell(path) || path === process.env["CHROMIUM_PATH"] ? "shell" : "whole";
}

const plan = planSetUp({
  browser: foundBrowser(),
  japaneseFont: hasJapaneseFont(),
  engines: missingEngines(process.argv),
  debianRoot: isDebianRoot(),
});
for (const [program, ...parameters] of plan.commands) {
  console.log([program, ...parameters].join(" "));
  const { status, error } = spawnSync(program, parameters, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    shell: process.platform === "win32",
  });
  if (status === 0) continue;
  const failure = `${program} failed (${error?.message ?? `status ${status}`}): see its message above`;
  if (!plan.optional) throw new Error(failure);
  console.warn(`${failure}. The tests run without what it was to install.`);
  break;
}
const browser = findBrowser();
if (browser === undefined) {
  throw new Error("expected a Chromium after set-up, found none: install one, or name it in CHROMIUM_PATH");
}
if (!hasJapaneseFont()) console.warn("No Japanese font found: the tests' pictures will show boxes instead of text.");
console.log(`Browser: ${browser}`);
