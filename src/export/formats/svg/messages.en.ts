import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What SVG is called. */
export const svgWords: Translation<typeof ja.svgWords> = {
  label: "SVG",
  hint: "A drawing that stays sharp when enlarged",
  press: "Save",
  entry: null,
};

/** That there is no SVG. */
export const svgProblem: Translation<typeof ja.svgProblem> = "The SVG could not be made.";
