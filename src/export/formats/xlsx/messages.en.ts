import type { Translation } from "../../../messages/translation.ts";
import { LoadError, NotArrivedError } from "../../../ui/resource.ts";
import type * as ja from "./messages.ja.ts";

/** What Excel is called. */
export const xlsxWords: Translation<typeof ja.xlsxWords> = {
  label: "Excel",
  hint: "",
  press: "Save as Excel",
  entry: null,
};

/** That there is no workbook. */
export const xlsxProblem: Translation<typeof ja.xlsxProblem> = (cause) => {
  const retry =
    cause instanceof NotArrivedError || cause instanceof LoadError ? " Check the connection and try again." : "";
  return `The Excel file could not be made.${retry}`;
};
