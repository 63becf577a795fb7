import type { Language } from "../../model/language.ts";

/** A name as a page in a language shows it, with the written one where that is another. */
export function shownName(
  language: Language,
  written: string,
  roman = written,
): { readonly name: string; readonly printed?: string } {
  return language === "ja" ? { name: written } : { name: roman, printed: written };
}
