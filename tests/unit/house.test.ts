import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";

// The rules that need no types, with the project's own configuration: those that keep the house's walls where they are.
// That every file keeps them is what `npm run lint` is for.
const eslint = new ESLint({
  errorOnUnmatchedPattern: false,
  cwd: fileURLToPath(new URL("../..", import.meta.url)),
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
  "src/model/atlas.ts",
  "src/geo/areas.ts",
  "src/text/markup.ts",
  "src/text/search/find.ts",
  "src/state/address/address.ts",
  "src/derive/view-model.ts",
  "src/cartography/paths.ts",
  "src/render/page/page.ts",
  "src/views/table/derive/rows.ts",
  "src/views/table/page/layout.ts",
];

describe("a pure module", () => {
  test.each(pure)("%s imports neither a renderer nor Node", async (file) => {
    expect(await broken(file, `import { join } from "./join.ts";\nexport { join };\n`)).toEqual([]);
    for (const name of ["lit", "lit/decorators.js", "maplibre-gl", "node:fs", "fs"]) {
      expect(await broken(file, `import * as it from "${name}";\nexport { it };\n`), name).toEqual([
        "no-restricted-imports",
      ]);
    }
  });

  test("does not import them late either, nor for their types alone", async () => {
    expect(await broken("src/derive/view-model.ts", `void import("maplibre-gl");\n`)).toEqual(["no-restricted-syntax"]);
    expect(
      await broken("src/derive/view-model.ts", `import type { Map } from "maplibre-gl";\nexport type { Map };\n`),
    ).toEqual(["no-restricted-imports"]);
  });

  test("does not know the page", async () => {
    expect(await broken("src/state/address/address.ts", `new URLSearchParams(location.search);\n`)).toEqual([
      "no-restricted-globals",
    ]);
    expect(await broken("src/state/state.ts", `let it: HTMLElement;\n`)).toContain(
      "@typescript-eslint/no-restricted-types",
    );
  });
});

test("only src/render/maplibre imports MapLibre", async () => {
  const text = `import { Map } from "maplibre-gl";\nvoid Map;\nvoid import("maplibre-gl");\n`;
  expect(await broken("src/app/atlas-app.ts", text)).toEqual(["no-restricted-imports", "no-restricted-syntax"]);
  expect(await broken("src/render/maplibre/gl-map.ts", text)).toEqual([]);
});

test("only the navigator knows of the browser's history and address", async () => {
  const text = `window.history.back();\nvoid document.location;\nvoid location.hash;\nhistory.forward();\n`;
  expect(await broken("src/reading/reading-place.ts", text)).toEqual([
    "no-restricted-properties",
    "no-restricted-properties",
    "no-restricted-globals",
    "no-restricted-globals",
  ]);
  expect(await broken("src/app/navigator.ts", text)).toEqual([]);
});

test("an exported symbol has a doc comment", async () => {
  expect(await broken("src/derive/view-model.ts", `export const one = 1;\n`)).toEqual(["house/document-exports"]);
  expect(await broken("src/derive/view-model.ts", `// Not one.\nexport function one() {}\n`)).toEqual([
    "house/document-exports",
  ]);
  expect(await broken("src/derive/view-model.ts", `/** One. */\nexport const one = 1;\n`)).toEqual([]);
  const decorated = (comment: string) => `const tag = () => () => {};\n${comment}@tag()\nexport class One {}\n`;
  expect(await broken("src/ui/one.ts", decorated(""))).toEqual(["house/document-exports"]);
  expect(await broken("src/ui/one.ts", decorated("/** One. */\n"))).toEqual([]);
});

describe("an error that is caught", () => {
  const rule = "house/no-silent-catch";

  test.each([
    "try { go(); } catch (error) { throw new Error('no', { cause: error }); }",
    "try { go(); } catch (error) { logFailure('no', error); }",
    "try { go(); } catch {\n// No failure: nothing was there to go to.\n}",
    "go().catch((error) => {\n// Told elsewhere: whoever waits for it.\n});",
    "go().catch(logFailure);",
    "go().then(done, (error) => logFailure('no', error));",
    "go().then(() => done());",
  ])("is thrown, logged, or none: %s", async (text) => {
    expect(await broken("src/ui/one.ts", text)).not.toContain(rule);
  });

  test.each([
    "try { go(); } catch {}",
    "try { go(); } catch { failed = true; }",
    "try { go(); } catch {\n// It may not be there.\n}",
    "try { go(); } catch {\n// No failure:\n}",
    "go().catch(() => undefined);",
    "go().catch(() => (failed = true));",
    "go().then(done, () => {});",
  ])("is not swallowed: %s", async (text) => {
    expect(await broken("src/ui/one.ts", text)).toContain(rule);
  });
});

test("nothing is left for later", async () => {
  expect(await broken("src/derive/view-model.ts", `// ${"TO"}DO: the rest\n`)).toEqual(["no-warning-comments"]);
  expect(await broken("src/derive/view-model.ts", `let one: any;\n`)).toContain("@typescript-eslint/no-explicit-any");
  expect(await broken("tests/unit/one.test.ts", `test.skip("one", () => {});\n`)).toEqual(["no-restricted-syntax"]);
});
