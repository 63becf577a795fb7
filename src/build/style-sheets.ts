import type { CSSOptions } from "vite";

/** How style sheets are read: Lightning CSS puts the conditions that `src/ui/style/media.css` names in place of their names. */
export const styleSheets: CSSOptions = {
  transformer: "lightningcss",
  lightningcss: { drafts: { customMedia: true } },
};
