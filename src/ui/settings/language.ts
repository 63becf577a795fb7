import type { Language } from "../../model/language.ts";
import { offeredLanguages } from "../../model/offered-languages.ts";
import { keep, kept } from "./kept.ts";

const key = "atlas-language";

/** The language that is offered to the reader of a page: the browser's first, unless one has been chosen. */
export function offeredLanguage(shown: string, preferred = navigator.languages[0] ?? ""): Language | null {
  if (kept(key) !== null) return null;
  return offeredLanguages.find((language) => language !== shown && preferred.split("-")[0] === language) ?? null;
}

/** Has the browser keep which language the reader has chosen, so that no other is offered again. */
export function chooseLanguage(language: string): void {
  keep(key, language);
}
