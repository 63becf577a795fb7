import type * as ja from "../ja/keys.ts";
import type { Translation } from "../translation.ts";

/** The keys that the page answers to, by where they are pressed. */
export const keyMessages: Translation<typeof ja.keyMessages> = {
  heading: "Keys",
  groups: [
    {
      where: "Everywhere",
      lines: [
        {
          keys: ["Tab"],
          does: "Go to the next control. The first Tab shows “Skip to the map” (or “Skip to the content”)",
        },
        { keys: ["Esc"], does: "Close what lies on top: an explanation, a panel, then the selection" },
        { keys: ["Ctrl+P"], does: "Print what is shown" },
        { keys: ["?"], does: "Show this list; in fields and on the map it is a character like others" },
      ],
    },
    {
      where: "On the map",
      lines: [
        { keys: ["Arrows"], does: "Go to the next municipality in that direction" },
        { keys: ["Home", "End"], does: "Go to the first or last municipality" },
        { keys: ["Enter", "Space"], does: "Select the municipality; once more deselects it" },
        { keys: ["Shift+arrows"], does: "Move the map; on the buttons in its corner the arrows alone do so" },
        { keys: ["Plus", "Minus"], does: "Zoom in, zoom out" },
        { keys: ["A letter"], does: "Go to the next municipality whose name begins with it" },
      ],
    },
    {
      where: "In a presentation",
      lines: [
        { keys: ["Right arrow", "PageDown", "Space"], does: "Next scene" },
        { keys: ["Left arrow", "PageUp"], does: "Previous scene" },
        { keys: ["Home", "End"], does: "First or last scene" },
        {
          keys: ["b", "Period"],
          does: "Make the screen black; any key brings it back. In fields and on the map they are characters",
        },
        { keys: ["F5"], does: "Full screen" },
        { keys: ["Esc"], does: "Leave the full screen, then the presentation, for what was shown before it" },
      ],
    },
  ],
};
