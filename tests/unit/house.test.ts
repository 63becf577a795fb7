import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import ts from "typescript";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

// The rules that need no types, with the project's own configuration: those that keep the house's walls where they are.
const eslint = new ESLint({
  errorOnUnmatchedPattern: false,
  cwd: root,
  overrideConfig: [
    {
      files: ["**/*.ts"],
      languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
      rules: tseslint.configs.disableTypeChecked.rules ?? {},
    },
  ],
});

/** Ids of the rules that a text breaks as the content of a file. */
async function broken(filePath: string, text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const pure = [
  "src/survey/rows.ts",
  "src/geo/areas.ts",
  "src/join.ts",
  "src/join/codes.ts",
  "src/atlas.ts",
  "src/report.ts",
  "src/search/find.ts",
  "src/evidence/codebook.ts",
  "src/state.ts",
  "src/url.ts",
  "src/view.ts",
];

describe("a pure module", () => {
  test.each(pure)("%s imports neither a renderer nor Node", async (file) => {
    expect(await broken(file, `import { join } from "./join.ts";\nexport { join };\n`)).toEqual([]);
    for (const name of [
      "lit",
      "lit/decorators.js",
      "maplibre-gl",
      "../elements/legend.ts",
      "./elements/legend.ts",
      "../svg/map.ts",
      "./map/gl.ts",
      "node:fs",
      "fs",
    ]) {
      expect(await broken(file, `import * as it from "${name}";\nexport { it };\n`), name).toEqual([
        "no-restricted-imports",
      ]);
    }
  });

  test("does not import them late either, nor for their types alone", async () => {
    expect(await broken("src/view.ts", `void import("maplibre-gl");\n`)).toEqual(["no-restricted-syntax"]);
    expect(await broken("src/view.ts", `import type { Map } from "maplibre-gl";\nexport type { Map };\n`)).toEqual([
      "no-restricted-imports",
    ]);
  });

  test("does not know the page", async () => {
    expect(await broken("src/url.ts", `new URLSearchParams(location.search);\n`)).toEqual(["no-restricted-globals"]);
    expect(await broken("src/state.ts", `let it: HTMLElement;\n`)).toContain("@typescript-eslint/no-restricted-types");
  });
});

test("a picture is as pure, but draws with the renderers' geometry", async () => {
  const imports = (name: string) => broken("src/picture/page.ts", `import * as it from "${name}";\nexport { it };\n`);
  for (const name of ["../svg/paths.ts", "../view.ts"]) expect(await imports(name)).toEqual([]);
  for (const name of ["lit", "../elements/swatch.ts", "../export/png.ts", "../map/gl.ts", "node:fs"]) {
    expect(await imports(name), name).toEqual(["no-restricted-imports"]);
  }
  expect(await broken("src/picture/page.ts", `document.createElement("canvas");\n`)).toEqual(["no-restricted-globals"]);
});

test("only src/map imports MapLibre", async () => {
  const text = `import { Map } from "maplibre-gl";\nvoid Map;\nvoid import("maplibre-gl");\n`;
  expect(await broken("src/elements/atlas-app.ts", text)).toEqual(["no-restricted-imports", "no-restricted-syntax"]);
  expect(await broken("src/map/gl-map.ts", text)).toEqual([]);
});

test("an exported symbol has a doc comment", async () => {
  expect(await broken("src/view.ts", `export const one = 1;\n`)).toEqual(["house/document-exports"]);
  expect(await broken("src/view.ts", `// Not one.\nexport function one() {}\n`)).toEqual(["house/document-exports"]);
  expect(await broken("src/view.ts", `/** One. */\nexport const one = 1;\n`)).toEqual([]);
  const decorated = (comment: string) => `const tag = () => () => {};\n${comment}@tag()\nexport class One {}\n`;
  expect(await broken("src/elements/one.ts", decorated(""))).toEqual(["house/document-exports"]);
  expect(await broken("src/elements/one.ts", decorated("/** One. */\n"))).toEqual([]);
});

test("nothing is left for later", async () => {
  expect(await broken("src/view.ts", `// ${"TO"}DO: the rest\n`)).toEqual(["no-warning-comments"]);
  expect(await broken("src/view.ts", `let one: any;\n`)).toContain("@typescript-eslint/no-explicit-any");
  expect(await broken("tests/unit/one.test.ts", `test.skip("one", () => {});\n`)).toEqual(["no-restricted-syntax"]);
});

test("the compiler is told of no file that is not there", () => {
  const { include } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config as {
    include: string[];
  };
  expect(include.filter((path) => !existsSync(root + path))).toEqual([]);
});

test("every file of the project keeps these rules", { timeout: 60_000 }, async () => {
  const results = await eslint.lintFiles(["src", "geo", "tests"]);
  expect(results.length).toBeGreaterThan(10);
  expect(
    results.flatMap(({ filePath, messages }) =>
      messages
        .filter(({ severity }) => severity === 2)
        .map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId}: ${message}`),
    ),
  ).toEqual([]);
});
