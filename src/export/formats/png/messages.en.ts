import { NotArrivedError } from "../../../ui/resource.ts";
import { RasterError, type RasterFailure } from "../../png/raster-error.ts";
import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What PNG is called. */
export const pngWords: Translation<typeof ja.pngWords> = {
  label: "PNG",
  hint: "A picture for any program",
  press: "Save",
  entry: { label: "Picture", says: "PNG or SVG, with your title and size." },
};

const problems: Readonly<Record<RasterFailure, string>> = {
  "decode-failed": "The PNG could not be made. It can be saved as SVG.",
  aborted: "Stopped.",
  "no-canvas": "This browser can’t make a PNG of this size. Choose a smaller one, or save as SVG.",
  "not-packed": "The PNG could not be made. Check the connection and try again. It can be saved as SVG.",
};

/** Why there is no PNG. */
export const pngProblem: Translation<typeof ja.pngProblem> = (cause) => {
  if (cause instanceof NotArrivedError) return problems["not-packed"];
  return problems[cause instanceof RasterError ? cause.failure : "decode-failed"];
};
