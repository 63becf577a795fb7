import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What the package's `README.md` says in each language, before it goes on in English. */
export const packageMessages: Translation<typeof ja.packageMessages> = {
  summary:
    "A Frictionless Data Package: `datapackage.json` says what every file and every column is. Tables are UTF-8 without a byte " +
    "order mark. For a spreadsheet, take the site's `codings.csv` or the workbook that its table saves.",
};
