import { NotArrivedError } from "../../../ui/resource.ts";
import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What PowerPoint is called. */
export const pptxWords: Translation<typeof ja.pptxWords> = {
  label: "PowerPoint",
  hint: "16:9 slides, one for each metric. Text and legend can be edited in PowerPoint, the map stays sharp when enlarged, and the report’s passages are in the notes.",
  press: "Save as PowerPoint",
  entry: { label: "Slides", says: "PowerPoint, one slide for each metric, with text to edit." },
};

/** That there is no PowerPoint file. */
export const pptxProblem: Translation<typeof ja.pptxProblem> = (cause) => {
  const retry = cause instanceof NotArrivedError ? " Check the connection and try again." : "";
  return `The PowerPoint file could not be made.${retry}`;
};
