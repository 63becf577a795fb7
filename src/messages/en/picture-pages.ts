import type * as ja from "../ja/picture-pages.ts";
import type { Translation } from "../translation.ts";

/** What several views' pictures say of themselves. */
export const picturePageMessages: Translation<typeof ja.picturePageMessages> = {
  printed: (label) => `${label}: please print it (Ctrl+P) instead of saving a picture.`,
  mapCoverage: (shown) => `Shows ${shown}, whatever the screen was zoomed or moved to.`,
  focusCoverage: (centre) => `the coverage area of ${centre}`,
  wholeCoverage: (place) => `all of ${place}`,
  pageCoverage: "Shows all of this view, however far the screen was scrolled.",
  tilesInName: "_tiles",
};
