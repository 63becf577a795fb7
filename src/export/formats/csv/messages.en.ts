import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What CSV is called. */
export const csvWords: Translation<typeof ja.csvWords> = { label: "CSV", hint: "", press: "Download CSV", entry: null };

/** That there is no CSV file. */
export const csvProblem: Translation<typeof ja.csvProblem> = "The CSV file could not be made";
