import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What a file of scenes is called. */
export const scenesWords: Translation<typeof ja.scenesWords> = {
  label: "Scenes",
  hint: "",
  press: "Save to a file",
  entry: null,
};

/** That there is no file of scenes. */
export const scenesProblem: Translation<typeof ja.scenesProblem> = "The file of scenes could not be made.";
