// Makes sure that the machine has a browser and a Japanese font. `npm test` runs this before the tests.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { findBrowser } from "./browser.ts";
import { planSetUp } from "./set-up-plan.ts";

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

const machine = { browser: findBrowser() !== undefined, japaneseFont: hasJapaneseFont(), debianRoot: isDebianRoot() };
for (const [program, ...parameters] of planSetUp(machine)) {
  console.log([program, ...parameters].join(" "));
  const { status, error } = spawnSync(program, parameters, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new Error(`${program} failed (${error?.message ?? `status ${status}`}): see its message above`);
}
const browser = findBrowser();
if (browser === undefined) {
  throw new Error("expected a Chromium after set-up, found none: install one, or name it in CHROMIUM_PATH");
}
if (!hasJapaneseFont()) console.warn("No Japanese font found: the tests' pictures will show boxes instead of text.");
console.log(`Browser: ${browser}`);
