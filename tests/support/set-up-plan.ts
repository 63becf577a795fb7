/** What the tests need to know about the machine. */
export interface Machine {
  /** The Chromium that was found, if any: its headless shell takes about a quarter less of the processor's time. */
  readonly browser: "none" | "whole" | "shell";
  /** Whether a font with Japanese was found. */
  readonly japaneseFont: boolean;
  /** Debian's packages of other engines that are to be tried and were not found. */
  readonly engines: readonly string[];
  /** Whether this is root on Debian, who may install packages. Not Ubuntu: its chromium package holds no browser. */
  readonly debianRoot: boolean;
}

/** One command to run, its arguments apart. */
export type Command = readonly [program: string, ...parameters: string[]];

/** What is to be installed. */
export interface Plan {
  readonly commands: readonly Command[];
  /** Whether the tests can do without, only slower or with other pictures. */
  readonly optional: boolean;
}

/** Gives up soon where there is no network: it would try for minutes. */
const apt = ["apt-get", "-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=15"] as const;

/**
 * How to install what the tests need; no command where nothing is missing.
 *
 * Outside Debian, a missing font alone is no reason to fail, because only pictures would differ; other engines are left out
 * where they are missing.
 */
export function planSetUp({ browser, japaneseFont, engines, debianRoot }: Machine): Plan {
  const optional = browser !== "none";
  if (!debianRoot) return { optional, commands: optional ? [] : [["npx", "playwright-core", "install", "chromium"]] };
  const packages = [
    ...(browser === "shell" ? [] : ["chromium-headless-shell"]),
    ...(optional && japaneseFont ? [] : ["fonts-noto-cjk"]),
    ...engines,
  ];
  if (packages.length === 0) return { optional, commands: [] };
  return {
    optional,
    commands: [
      [...apt, "update"],
      [...apt, "install", "--yes", "--no-install-recommends", ...packages],
    ],
  };
}
