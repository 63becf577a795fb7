import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What the scenes as slides are called. */
export const scenesPptxWords: Translation<typeof ja.scenesPptxWords> = {
  label: "Slides of the scenes",
  hint: "A slide for each scene.",
  press: "Save as PowerPoint",
  entry: null,
};
