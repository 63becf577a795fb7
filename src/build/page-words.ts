import type { PageWords } from "../ingest/survey/survey-file.ts";
import type { Language } from "../model/language.ts";
import type { Translation } from "../messages/translation.ts";
import * as en from "./messages.en.ts";
import * as ja from "./messages.ja.ts";

const messages: Readonly<Record<Language, Translation<typeof ja>>> = { ja, en };

/** What index.html has marks for, by the mark's name. */
export function pageWords(
  { title, description }: PageWords,
  language: Language,
): Readonly<Record<string, string | undefined>> {
  const { loading, late, failed, unsupported, browsers, withoutScript, fromFile } = messages[language].pageMessages;
  const [LATE_BEFORE, LATE_AGAIN, LATE_AFTER] = late;
  const [SCRIPT_BEFORE, SCRIPT_AFTER] = withoutScript;
  const [FILE_BEFORE, FILE_AFTER] = fromFile;
  return {
    LANGUAGE: language,
    TITLE: title,
    DESCRIPTION: description,
    LOADING: loading,
    LATE_BEFORE,
    LATE_AGAIN,
    LATE_AFTER,
    FAILED_BEFORE: failed,
    UNSUPPORTED: unsupported,
    BROWSERS: browsers,
    FILE_BEFORE,
    FILE_AFTER,
    SCRIPT_BEFORE,
    SCRIPT_AFTER,
    // The data are the whole site's, at its root.
    DATA: language === "ja" ? "./data/" : "../data/",
  };
}
