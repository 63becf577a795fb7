import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ICruiseResult, cruise } from "dependency-cruiser";
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterEach, describe, expect, test } from "vitest";
import { levels, node, pure } from "../../rooms.json";

const project = fileURLToPath(new URL("../..", import.meta.url));

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The walls that files would break if they were the project's, by name. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const baseDir = mkdtempSync(join(tmpdir(), "walls-"));
  made.push(baseDir);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, file)), { recursive: true });
    writeFileSync(join(baseDir, file), text);
  }
  const { forbidden } = await extractDepcruiseConfig(join(project, ".dependency-cruiser.mjs"));
  const { output } = await cruise(["src"], {
    baseDir,
    ruleSet: { forbidden: forbidden ?? [] },
    validate: true,
    tsPreCompilationDeps: true,
  });
  return (output as ICruiseResult).summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    .sort();
}

const nothing = "export type Nothing = null;\n";
const imports = (from: string) => `import { Nothing } from "${from}";\nexport type Same = Nothing;\n`;
const importsType = (from: string) => `import type { Nothing } from "${from}";\nexport type Same = Nothing;\n`;
const importsLate = (from: string) => `void import("${from}");\n`;

describe("a room", () => {
  test.each([
    ["a value", imports],
    ["a type", importsType],
    ["late", importsLate],
  ])("imports nothing from above: %s", async (_, text) => {
    expect(await broken({ "src/derive/one.ts": text("../app/two.ts"), "src/app/two.ts": nothing })).toEqual([
      "only-downwards-from-derive: src/derive/one.ts → src/app/two.ts",
    ]);
    expect(await broken({ "src/app/two.ts": text("../derive/one.ts"), "src/derive/one.ts": nothing })).toEqual([]);
  });

  test("imports nothing from beside it", async () => {
    const files = {
      "src/render/svg/one.ts": imports("../page/two.ts"),
      "src/render/page/two.ts": nothing,
      "src/panel/three.ts": imports("../search/four.ts"),
      "src/search/four.ts": nothing,
    };
    expect(await broken(files)).toEqual([
      "only-downwards-from-panel: src/panel/three.ts → src/search/four.ts",
      "only-downwards-from-render/svg: src/render/svg/one.ts → src/render/page/two.ts",
    ]);
  });

  test("is in the list", async () => {
    expect(await broken({ "src/app/one.ts": imports("../attic/two.ts"), "src/attic/two.ts": nothing })).toContain(
      "every-file-has-a-room: src/app/one.ts → src/attic/two.ts",
    );
  });
});

test("a view does not know another one, but what all views share", async () => {
  const files = {
    "src/views/map/one.ts": imports("../table/derive/two.ts"),
    "src/views/table/derive/two.ts": importsType("../three.ts"),
    "src/views/table/three.ts": importsType("../definition.ts"),
    "src/views/definition.ts": nothing,
  };
  expect(await broken(files)).toEqual(["no-view-knows-another: src/views/map/one.ts → src/views/table/derive/two.ts"]);
});

test("only the registries know a view or a format", async () => {
  const files = {
    "src/views/registry.ts": imports("./map/definition.ts"),
    "src/views/map/definition.ts": nothing,
    "src/export/registry.ts": imports("./formats/svg/format.ts"),
    "src/export/formats/svg/format.ts": nothing,
    "src/export/formats/png/format.ts": imports("../svg/format.ts"),
    "src/export/one.ts": importsType("./formats/svg/format.ts"),
    "src/app/two.ts": importsLate("../views/map/definition.ts"),
  };
  expect(await broken(files)).toEqual([
    "only-the-registry-knows-a-format: src/export/one.ts → src/export/formats/svg/format.ts",
    "only-the-registry-knows-a-view: src/app/two.ts → src/views/map/definition.ts",
  ]);
});

test("files do not import each other, not for their types either", async () => {
  const files = { "src/model/one.ts": importsType("./two.ts"), "src/model/two.ts": importsType("./one.ts") };
  expect(await broken(files)).toContain("no-cycles: src/model/one.ts → src/model/two.ts");
});

test("only what runs at build time imports Node's modules, and the page imports nothing of it", async () => {
  const files = {
    "src/ingest/one.ts": `import "node:fs";\nexport type Nothing = null;\n`,
    "src/build/two.ts": `import "fs";\nimport "../ingest/one.ts";\n`,
    "src/export/three.ts": `import "node:fs";\nimport "../ingest/one.ts";\n`,
  };
  expect(await broken(files)).toEqual([
    "node-builds-only: src/export/three.ts → fs",
    "only-downwards-from-export: src/export/three.ts → src/ingest/one.ts",
  ]);
});

describe("the list of rooms", () => {
  const rooms = [...levels.flat(), ...Object.keys(node)];

  test("has every folder of src, and no other", () => {
    const folders = readdirSync(join(project, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(
      [...new Set(rooms.map((room) => room.split("/")[0]))].sort(),
    );
    expect(rooms).toEqual(expect.arrayContaining([...pure, ...Object.values(node).flat()]));
  });

  test("is what the architecture draws", () => {
    const section =
      /^## Rooms\n(.*?)^## /msu.exec(readFileSync(join(project, "docs/architecture.md"), "utf8"))?.[1] ?? "";
    const picture = /```\n(.*?)\n```/su.exec(section)?.[1] ?? "";
    expect(picture.split("\n").map((line) => line.split(" · "))).toEqual(levels.toReversed());
    const told = [...section.matchAll(/^\| `([^`]+)` +\| \S/gmu)].map(([, room]) => room);
    expect(told).toEqual(rooms);
  });
});
