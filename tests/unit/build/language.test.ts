import { runnerImport } from "vite";
import { expect, test } from "vitest";
import { languagePlugin } from "../../../src/build/language/language-plugin.ts";
import type { Language } from "../../../src/model/language.ts";

interface Words {
  readonly messages: { readonly legend: { readonly label: string } };
}

/** A room's words as a page in a language gets them: the code names the Japanese ones. */
async function wordsIn(language: Language, file: string): Promise<Words & Record<string, unknown>> {
  const { module } = await runnerImport<Words & Record<string, unknown>>(file, {
    configFile: false,
    logLevel: "warn",
    plugins: [languagePlugin(language)],
  });
  return module;
}

test("code that names a Japanese catalogue gets the one of the page's language", async () => {
  const file = "tests/fixtures/language/words.ts";
  expect(await wordsIn("ja", file)).toMatchObject({ legend: "凡例", name: "就ポツ・アトラス大阪", unit: "12市町村" });
  expect(await wordsIn("en", file)).toMatchObject({
    legend: "Legend",
    name: "Shupotsu Atlas Osaka",
    unit: "12 municipalities",
  });
});
