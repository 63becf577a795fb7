import type { InlineConfig } from "vite";
import type { Language } from "../../model/language.ts";
import { atlasPlugin } from "../atlas-plugin.ts";
import { atlasSource, registeredViews } from "../atlas-source.ts";
import { firstPagePlugin } from "../first-page/first-page-plugin.ts";
import { iconPlugin } from "../icon-plugin.ts";
import { languagePlugin } from "../language/language-plugin.ts";
import { folderOf } from "../language/site-language.ts";
import { licencesPlugin } from "../licences/licences-plugin.ts";
import { siteFacts } from "../site-facts.ts";
import { styleSheets } from "../style-sheets.ts";
import { oneFilePlugin } from "./one-file-plugin.ts";
import { openDataWithinPlugin } from "./open-data-within-plugin.ts";
import { variantPlugin } from "./variant-plugin.ts";

/**
 * How the whole application is built in a language as one file, which needs no server.
 *
 * @param outDir folder of the site that the file is put into, which may have others already
 */
export function oneFileConfig(language: Language, outDir: string): InlineConfig {
  const source = atlasSource(registeredViews, language);
  return {
    configFile: false,
    base: "./",
    plugins: [
      languagePlugin(language),
      variantPlugin(),
      atlasPlugin(source, true),
      firstPagePlugin(source, [variantPlugin()]),
      openDataWithinPlugin(source),
      siteFacts(folderOf(language)),
      licencesPlugin(),
      iconPlugin(),
      oneFilePlugin("shupotsu-atlas.html"),
    ],
    css: styleSheets,
    build: {
      outDir: `${outDir}/${folderOf(language)}`,
      target: "es2022",
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { checks: { bundlerTimings: false }, output: { codeSplitting: false } },
    },
  };
}
