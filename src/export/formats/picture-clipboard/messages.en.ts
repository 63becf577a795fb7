import { pngProblem } from "../png/messages.en.ts";
import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What copying a picture is called. */
export const pictureCopyWords: Translation<typeof ja.pictureCopyWords> = {
  label: "Copy picture",
  hint: "",
  press: "Copy picture",
  entry: null,
};

/** That a picture has been copied. */
export const pictureCopied: Translation<typeof ja.pictureCopied> = "Picture copied.";

/** Why a picture was not copied. */
export const pictureCopyProblem: Translation<typeof ja.pictureCopyProblem> = (problem) => {
  switch (problem.kind) {
    case "refused":
      return "The picture could not be copied: the browser does not allow the use of the clipboard.";
    case "unsupported":
      return "This browser can’t copy pictures.";
    case "not-made":
      return pngProblem(problem.cause);
  }
};
