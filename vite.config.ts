import { defineConfig } from "vite";
import { atlasPlugin } from "./src/build/atlas-plugin.ts";
import { atlasSource, registeredViews } from "./src/build/atlas-source.ts";
import { chunkPlugin } from "./src/build/chunk-plugin.ts";
import { firstPagePlugin } from "./src/build/first-page/first-page-plugin.ts";
import { iconPlugin } from "./src/build/icon-plugin.ts";
import { languagePlugin } from "./src/build/language/language-plugin.ts";
import { folderOf, siteLanguage } from "./src/build/language/site-language.ts";
import { licencesPlugin } from "./src/build/licences/licences-plugin.ts";
import { offlinePlugin } from "./src/build/offline/offline-plugin.ts";
import { openDataPlugin } from "./src/build/open-data-plugin.ts";
import { policyPlugin } from "./src/build/policy-plugin.ts";
import { siteFacts } from "./src/build/site-facts.ts";
import { styleSheets } from "./src/build/style-sheets.ts";

export default defineConfig(({ mode }) => {
  const language = siteLanguage(mode);
  const source = atlasSource(registeredViews, language);
  return {
    // Relative addresses: the built site works under any path.
    base: "./",
    plugins: [
      languagePlugin(language),
      atlasPlugin(source),
      chunkPlugin(),
      firstPagePlugin(source),
      // One set for all languages, at the root.
      ...(language === "ja" ? [openDataPlugin(source), licencesPlugin()] : []),
      offlinePlugin(source),
      policyPlugin(),
      iconPlugin(),
      siteFacts(folderOf(language)),
    ],
    css: styleSheets,
    build: {
      outDir: `dist/${folderOf(language)}`,
      target: "baseline-widely-available",
      // MapLibre is large, and loads after the first map.
      chunkSizeWarningLimit: 1500,
      // What the first map needs is one file, however many later parts share pieces of it; so is what later parts share, and
      // what their pages for pictures share: a file of a few hundred bytes costs a trip to the server.
      rolldownOptions: {
        // How long each plug-in took is nothing that whoever builds the site could act on.
        checks: { bundlerTimings: false },
        output: {
          codeSplitting: {
            groups: [
              { name: "index", tags: ["$initial"], priority: 2 },
              { name: "pages", test: /src\/(?:render\/page|export)\//, minShareCount: 2, priority: 1 },
              { name: "parts", test: /\/src\/|\/node_modules\/(?:@?lit|d3)/, minShareCount: 2 },
            ],
          },
        },
      },
    },
  };
});
