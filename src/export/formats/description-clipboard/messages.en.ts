import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What copying a picture's description is called. */
export const descriptionCopyWords: Translation<typeof ja.descriptionCopyWords> = {
  label: "Copy description",
  hint: "",
  press: "Copy description",
  entry: null,
};

/** That a description has been copied. */
export const descriptionCopied: Translation<typeof ja.descriptionCopied> = "Description copied.";

/** That a description was not copied. */
export const descriptionCopyProblem: Translation<typeof ja.descriptionCopyProblem> =
  "The description could not be copied.";
