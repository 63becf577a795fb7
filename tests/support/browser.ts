import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { basename, delimiter, join } from "node:path";
import type { LaunchOptions } from "playwright-core";
import { chromium } from "playwright-core";

/**
 * Which Chromium: its headless shell, which draws pages and nothing around them, for about a quarter less of the
 * processor's time; or the whole one, which people have and which the bench therefore measures.
 */
export type Build = "shell" | "whole";

/** Names under which systems install each. */
const commands: Readonly<Record<Build, readonly string[]>> = {
  shell: ["chromium-headless-shell", "chrome-headless-shell"],
  whole: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"],
};

/** Its path on macOS, where no such command is on the PATH. */
const applications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The paths at which a Chromium may stand, likeliest first: named by CHROMIUM_PATH, on the PATH (the build that is wanted
 * before the other), in Playwright's cache.
 */
export function browserCandidates(environment: Readonly<Record<string, string | undefined>>, wanted: Build): string[] {
  const named = environment["CHROMIUM_PATH"];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const { shell, whole } = commands;
  return [
    ...(named === undefined || named === "" ? [] : [named]),
    ...(wanted === "shell" ? [...shell, ...whole] : [...whole, ...shell]).flatMap((command) =>
      folders.map((folder) => join(folder, command)),
    ),
    ...(process.platform === "darwin" ? applications : []),
    chromium.executablePath(),
  ];
}

/**
 * Whether a program prints its version. Ubuntu's chromium-browser, for example, only says to install another package.
 */
function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows, a browser asked for its version opens a window.
  return process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

/** Whether a path is a headless shell's. */
export function isShell(path: string): boolean {
  return commands.shell.includes(basename(path));
}

/** Path of a Chromium on this machine, of the wanted build where there is one; undefined where there is none at all. */
export function findBrowser(wanted: Build = "shell"): string | undefined {
  return browserCandidates(process.env, wanted).find(runs);
}

/**
 * Makes the processor compose pages instead of GL, which took most of the time of most tests under SwiftShader. Pages
 * still have WebGL.
 */
export const withoutGpuCompositing = ["--disable-gpu-compositing"];

/** Has the pages of one context share a process, and what is compiled in it, as long as one of them is open. */
export const oneProcessPerSite = ["--process-per-site"];

/** Finds no other machine: a page reaches what this one serves, without each of its requests passing a test's process. */
export const thisMachineAlone = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];

/**
 * How every test and the bench launch Chromium.
 *
 * There is no sandbox, because root and most containers cannot use it and only our own pages are opened. WebGL runs on
 * SwiftShader, so that the GL map is the same on every machine. Background traffic is off.
 *
 * @param more further arguments
 * @param wanted which build, where this machine has both
 */
export function launchOptions(more: readonly string[] = [], wanted: Build = "shell"): LaunchOptions {
  const executablePath = findBrowser(wanted);
  return {
    headless: true,
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--no-sandbox",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-background-networking",
      "--disable-quic",
      ...more,
    ],
  };
}
