import { join } from "node:path";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserCandidates } from "../support/browser.ts";
import { planSetUp } from "../support/set-up-plan.ts";

describe("a machine without a browser", () => {
  test("gets it, and a font, from apt as root on Debian", () => {
    expect(planSetUp({ browser: false, japaneseFont: false, debianRoot: true })).toEqual([
      ["apt-get", "update"],
      ["apt-get", "install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk"],
    ]);
  });

  test("gets it from Playwright elsewhere", () => {
    expect(planSetUp({ browser: false, japaneseFont: true, debianRoot: false })).toEqual([
      ["npx", "playwright-core", "install", "chromium"],
    ]);
  });
});

describe("a machine with a browser", () => {
  test("is left alone if it has a Japanese font, or cannot be given one", () => {
    expect(planSetUp({ browser: true, japaneseFont: true, debianRoot: true })).toEqual([]);
    expect(planSetUp({ browser: true, japaneseFont: false, debianRoot: false })).toEqual([]);
  });

  test("gets the font alone as root on Debian", () => {
    expect(planSetUp({ browser: true, japaneseFont: false, debianRoot: true })[1]).toEqual([
      "apt-get",
      "install",
      "--yes",
      "--no-install-recommends",
      "fonts-noto-cjk",
    ]);
  });
});

test("a browser is looked for where CHROMIUM_PATH says, then on the PATH, then in Playwright's cache", () => {
  const candidates = browserCandidates({ CHROMIUM_PATH: "/named/chromium", PATH: "/one" });
  expect(candidates[0]).toBe("/named/chromium");
  expect(candidates[1]).toBe(join("/one", "chromium"));
  expect(candidates.at(-1)).toBe(chromium.executablePath());
});
