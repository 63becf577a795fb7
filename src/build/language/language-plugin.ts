import type { Plugin } from "vite";
import type { Language } from "../../model/language.ts";

/** Catalogues as code names them: `messages.ja.ts` of a room, `messages/ja.ts` and `messages/ja/…` of all. */
const catalogue = /(?<=(?:^|\/)messages[./])ja(?=\.ts$|\/)/u;

/**
 * Gives the code the catalogues of a language: it names the Japanese ones, and what it gets are those that stand beside
 * them. So a page holds the words of one language, and no code asks which.
 */
export function languagePlugin(language: Language): Plugin {
  return {
    name: "language",
    enforce: "pre",
    resolveId: {
      filter: { id: catalogue },
      handler(id, importer, options) {
        if (language === "ja") return null;
        return this.resolve(id.replace(catalogue, language), importer, { ...options, skipSelf: true });
      },
    },
  };
}
