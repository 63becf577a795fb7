import type { Language } from "../model/language.ts";

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { ja: "日本語", en: "English" };

/** Tells in each language that the page is there in it. */
export const languageOffers: Readonly<Record<Language, string>> = {
  ja: "このページは日本語でも読めます。",
  en: "This page is available in English.",
};
