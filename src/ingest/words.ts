import type { Language } from "../model/language.ts";
import * as ja from "../messages/ja.ts";
import * as en from "../messages/en.ts";
import * as japaneseCounts from "../messages/ja/counts.ts";
import * as englishCounts from "../messages/en/counts.ts";
import type { Translation } from "../messages/translation.ts";

/** What seeds are checked against, and what is put before their words. */
type Words = Translation<
  Pick<typeof ja, "applicationName" | "sourceOf" | "silenceLabels" | "silenceShortLabels"> &
    Pick<typeof japaneseCounts, "unitWords">
>;

/** The program's words that stand in the data, by language: the build runs once, whichever languages it is for. */
export const words: Readonly<Record<Language, Words>> = {
  ja: { ...ja, ...japaneseCounts },
  en: { ...en, ...englishCounts },
};
