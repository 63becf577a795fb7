import type * as ja from "../ja/scale-bar.ts";
import type { Translation } from "../translation.ts";

/** What stands on a map beside its scale. */
export const scaleBarMessages: Translation<typeof ja.scaleBarMessages> = {
  length: (metres) => (metres < 1000 ? `${metres} m` : `${metres / 1000} km`),
  north: "N",
};
