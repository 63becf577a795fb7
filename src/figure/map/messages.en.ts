import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** How a map is moved where wheel and one finger are the page's. */
export const hints: Translation<typeof ja.hints> = {
  control: "Hold Ctrl while scrolling to zoom the map",
  command: "Hold ⌘ while scrolling to zoom the map",
  fingers: "Use two fingers to move the map",
};

/** Buttons that move the map so that more of that side is seen. */
export const panned: Translation<typeof ja.panned> = {
  up: "Move north",
  down: "Move south",
  left: "Move west",
  right: "Move east",
};
