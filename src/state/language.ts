import type { Language } from "../model/language.ts";

/** Parameter of an address that asks for a language. The page leads to that language's page, and drops it. */
export const languageParameter = "lang";

/** The folders of the languages' pages, each from the other's. */
const folders: Readonly<Record<Language, string>> = { ja: "../", en: "en/" };

/** The address of the same page in another language, relative to this one: the folder, with the rest of the address. */
export function addressIn(language: Language, rest: string): string {
  return `${folders[language]}${rest}`;
}
