import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { copyProject, projectRoot } from "../../support/project-copy.ts";

/** Runs what `npm start` runs once the dependencies are there, in a copy of the project. */
function start(root: string) {
  copyFileSync(join(projectRoot, "vite.config.ts"), join(root, "vite.config.ts"));
  const env = { ...process.env, NODE_ENV: "production" };
  return spawn(process.execPath, ["src/build/run.mjs", "src/build/start.ts"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("a start says in three lines what it does, and ends with the address where the site is", async () => {
  const child = start(copyProject().root);
  const lines: string[] = [];
  const faults: string[] = [];
  createInterface(child.stderr).on("line", (line) => faults.push(line));
  try {
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line.startsWith("http")) break;
    }
    expect(lines).toEqual([
      "Building the site …",
      "The site is in dist/, and served until Ctrl+C is pressed:",
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/u),
    ]);
    const page = await fetch(lines.at(-1) ?? "");
    expect(await page.text()).toContain("<atlas-app");
    expect(faults).toEqual([]);
  } finally {
    child.kill();
    await once(child, "close");
  }
  // It builds the site in every language.
}, 120_000);

test("a start with a seed that is wrong says so in one sentence, and serves nothing", async () => {
  const copy = copyProject();
  copy.replace("seeds/hearing-h24/metrics/office-internship.yaml", "id: office-internship", "id: office internship");
  const child = start(copy.root);
  const faults: string[] = [];
  createInterface(child.stderr).on("line", (line) => faults.push(line));
  await once(child, "close");
  expect(child.exitCode).toBe(1);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain("office-internship.yaml");
});
