import { join } from "node:path";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserCandidates } from "../support/browser.ts";
import { planSetUp } from "../support/set-up-plan.ts";

const install = ["apt-get", "install", "--yes", "--no-install-recommends"];

describe("a machine without a browser", () => {
  test("gets the headless shell, and a font, from apt as root on Debian", () => {
    expect(planSetUp({ browser: "none", japaneseFont: false, debianRoot: true })).toEqual({
      optional: false,
      commands: [
        ["apt-get", "update"],
        [...install, "chromium-headless-shell", "fonts-noto-cjk"],
      ],
    });
  });

  test("gets it from Playwright elsewhere", () => {
    expect(planSetUp({ browser: "none", japaneseFont: true, debianRoot: false })).toEqual({
      optional: false,
      commands: [["npx", "playwright-core", "install", "chromium"]],
    });
  });
});

describe("a machine with a browser", () => {
  test("is left alone if nothing is missing, or cannot be installed", () => {
    expect(planSetUp({ browser: "shell", japaneseFont: true, debianRoot: true }).commands).toEqual([]);
    expect(planSetUp({ browser: "whole", japaneseFont: false, debianRoot: false }).commands).toEqual([]);
  });

  test("gets what is missing alone as root on Debian, and can do without it", () => {
    const font = planSetUp({ browser: "shell", japaneseFont: false, debianRoot: true });
    expect(font.commands[1]).toEqual([...install, "fonts-noto-cjk"]);
    const shell = planSetUp({ browser: "whole", japaneseFont: true, debianRoot: true });
    expect(shell.commands[1]).toEqual([...install, "chromium-headless-shell"]);
    expect([font.optional, shell.optional]).toEqual([true, true]);
  });
});

test("a browser is looked for where CHROMIUM_PATH says, then on the PATH, then in Playwright's cache", () => {
  const environment = { CHROMIUM_PATH: "/named/chromium", PATH: "/one" };
  const [shell, whole] = [browserCandidates(environment, "shell"), browserCandidates(environment, "whole")];
  expect(shell.slice(0, 2)).toEqual(["/named/chromium", join("/one", "chromium-headless-shell")]);
  expect(whole.slice(0, 2)).toEqual(["/named/chromium", join("/one", "chromium")]);
  // The other build is better than none.
  expect(new Set(shell)).toEqual(new Set(whole));
  expect(shell.at(-1)).toBe(chromium.executablePath());
});
