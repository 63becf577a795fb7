import { join } from "node:path";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { missingEngines } from "../browsers/engines/missing.ts";
import { browserCandidates } from "../support/browser.ts";
import { type Machine, planSetUp } from "../support/set-up-plan.ts";

/** The plan for a machine that lacks nothing but what is given. */
const plan = (lack: Partial<Machine>) =>
  planSetUp({ browser: "shell", japaneseFont: true, engines: [], debianRoot: true, ...lack });

const apt = ["apt-get", "-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=15"];
const install = [...apt, "install", "--yes", "--no-install-recommends"];

describe("a machine without a browser", () => {
  test("gets the headless shell, and a font, from apt as root on Debian", () => {
    expect(plan({ browser: "none", japaneseFont: false })).toEqual({
      optional: false,
      commands: [
        [...apt, "update"],
        [...install, "chromium-headless-shell", "fonts-noto-cjk"],
      ],
    });
  });

  test("gets it from Playwright elsewhere", () => {
    expect(plan({ browser: "none", debianRoot: false })).toEqual({
      optional: false,
      commands: [["npx", "playwright-core", "install", "chromium"]],
    });
  });
});

describe("a machine with a browser", () => {
  test("is left alone if nothing is missing, or cannot be installed", () => {
    expect(plan({}).commands).toEqual([]);
    expect(plan({ browser: "whole", japaneseFont: false, debianRoot: false }).commands).toEqual([]);
  });

  test("gets what is missing alone as root on Debian, and can do without it", () => {
    const font = plan({ japaneseFont: false });
    expect(font.commands[1]).toEqual([...install, "fonts-noto-cjk"]);
    const shell = plan({ browser: "whole" });
    expect(shell.commands[1]).toEqual([...install, "chromium-headless-shell"]);
    expect([font.optional, shell.optional]).toEqual([true, true]);
  });
});

test("other engines that are to be tried come from apt as root on Debian, and are left out elsewhere", () => {
  const engines = ["firefox-esr", "xvfb"];
  expect(plan({ engines })).toEqual({
    optional: true,
    commands: [
      [...apt, "update"],
      [...install, ...engines],
    ],
  });
  expect(plan({ engines, debianRoot: false }).commands).toEqual([]);
});

test("an engine is installed only where it is asked for", () => {
  expect(missingEngines(["node", "set-up.ts"])).toEqual([]);
  for (const name of missingEngines(["--firefox"])) expect(name).toBe("firefox-esr");
  for (const name of missingEngines(["--webkit"])) expect(name).toMatch(/^(webkit2gtk-driver|xvfb)$/);
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
