import type { Language } from "./language.ts";

/** None: the file may have been passed on alone. */
export const offeredLanguages: readonly Language[] = [];
