import { type Language, languages } from "./language.ts";

/** The languages whose pages this one can lead to, its own among them. */
export const offeredLanguages: readonly Language[] = languages;
