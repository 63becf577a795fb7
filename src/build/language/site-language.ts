import { type Language, languages } from "../../model/language.ts";

/** The language of the site that Vite builds or serves in a mode: `--mode en` is the English one, all else Japanese. */
export function siteLanguage(mode: string): Language {
  return languages.find((language) => language === mode) ?? "ja";
}

/** The folder of a language's site in the whole site: the Japanese one is at its root. */
export function folderOf(language: Language): string {
  return language === "ja" ? "" : `${language}/`;
}
