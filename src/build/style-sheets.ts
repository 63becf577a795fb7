import type { CSSOptions } from "vite";

/**
 * Lightning CSS's number for `light-dark()`. Rewritten for old browsers, a colour would be settled at the root, and the
 * figure, which is light on a dark page as well, could not have its own.
 */
const lightDark = 1 << 20;

/** Settings for style sheets: Lightning CSS replaces the names of conditions in `src/ui/style/media.css`. */
export const styleSheets: CSSOptions = {
  transformer: "lightningcss",
  lightningcss: { drafts: { customMedia: true }, exclude: lightDark },
};
