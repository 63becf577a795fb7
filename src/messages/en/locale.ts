import type * as ja from "../ja/locale.ts";
import type { Translation } from "../translation.ts";

/** The language of the page. */
export const locale: Translation<typeof ja.locale> = { language: "en", tag: "en" };
