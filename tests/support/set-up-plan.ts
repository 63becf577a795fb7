/** What the tests need to know about the machine. */
export interface Machine {
  /** Whether a Chromium was found. */
  readonly browser: boolean;
  /** Whether a font with Japanese was found. */
  readonly japaneseFont: boolean;
  /** Whether this is root on Debian, who may install packages. Not Ubuntu: its chromium package holds no browser. */
  readonly debianRoot: boolean;
}

/** One command to run, its arguments apart. */
export type Command = readonly [program: string, ...parameters: string[]];

/**
 * The commands that install what the tests need; empty where nothing is missing.
 *
 * Outside Debian, a missing font alone is no reason to fail, because only pictures would differ.
 */
export function planSetUp({ browser, japaneseFont, debianRoot }: Machine): Command[] {
  if (!debianRoot) return browser ? [] : [["npx", "playwright-core", "install", "chromium"]];
  const packages = [...(browser ? [] : ["chromium"]), ...(browser && japaneseFont ? [] : ["fonts-noto-cjk"])];
  if (packages.length === 0) return [];
  return [
    ["apt-get", "update"],
    ["apt-get", "install", "--yes", "--no-install-recommends", ...packages],
  ];
}
