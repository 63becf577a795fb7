import type { CSSOptions } from "vite";

/** Settings for style sheets: Lightning CSS replaces the names of conditions in `src/ui/style/media.css`. */
export const styleSheets: CSSOptions = {
  transformer: "lightningcss",
  lightningcss: { drafts: { customMedia: true } },
};
