import type * as ja from "../ja/picture-pages.ts";
import type { Translation } from "../translation.ts";

/** What several views' pictures say of themselves. */
export const picturePageMessages: Translation<typeof ja.picturePageMessages> = {
  printed: (label) => `${label}: please print it (Ctrl+P) instead of saving a picture.`,
  mapCoverage: (shown) => `Shows ${shown}. Move the map on screen, and it shows what you chose.`,
  partCoverage:
    "Shows what the map on screen shows. Where proportions differ, more or less is seen at the ends of the longer edge.",
  focusCoverage: (centre) => `the coverage area of ${centre}`,
  wholeCoverage: (place) => `all of ${place}`,
  pageCoverage: "Shows all of this view, however far the screen was scrolled.",
  tilesInName: "_tiles",
  partInName: "_part",
};
