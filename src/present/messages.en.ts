import { placeMessages } from "../messages/en/places.ts";
import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

const scene = (number: number): string => `Scene ${number}`;
const scenes = (count: number): string => `${count} ${count === 1 ? "scene" : "scenes"}`;
const addShown = "Add this view";

/** What the presentation, its preparation and the frame in another page say. */
export const messages: Translation<typeof ja.messages> = {
  meeting: "the presentation",
  presentation: {
    label: "Presentation",
    controls: "Presentation controls",
    place: (number, count) => `Scene ${number} of ${count}: `,
    announcement: (place, title, caption) => `${place}${title}. ${caption}`,
    previous: "Previous scene",
    next: "Next scene",
    fullScreen: "Full screen",
    leaveFullScreen: "Leave full screen",
    fullScreenRefused: "Full screen is not possible here. You can present all the same.",
    leave: "End",
    leaves: "End the presentation",
    black: "The screen is black. Any key brings it back.",
  },
  scenes: {
    heading: "Prepare a presentation",
    lead: "A scene is a view, such as a map, with a title and a caption. While presenting, → and ← lead on and back, and Esc ends. Scenes are kept on this device.",
    start: "Start presenting",
    add: addShown,
    openFile: "Open a file",
    reset: (count) => `Restore the first ${scenes(count)}`,
    undo: "Undo",
    none: `There are no scenes yet. “${addShown}” adds one.`,
    done: {
      added: (number) => `This view is now ${scene(number).toLowerCase()}.`,
      moved: (from, to) => `${scene(from)} is now ${scene(to).toLowerCase()}.`,
      removed: (number) => `${scene(number)} is removed.`,
      reset: (count) => `The first ${scenes(count)} are restored.`,
      undone: "Undone.",
      noRoom: (most) => `There can be ${most} scenes at most. Take others out, and this one can come back.`,
      saved: (file) => `Saving to “${file}”. If it does not start, check the browser’s settings for downloads.`,
      opened: (file, count, note) => `Opened ${scenes(count)} of “${file}”.${note === "" ? "" : ` ${note}`}`,
      refused: (file, reason) => `“${file}”: ${reason}`,
    },
    fileUnreadable: "The file could not be read. Your scenes are unchanged.",
    keptUnreadable: "The scenes kept on this device could not be read. The first scenes are shown.",
    notKept: "Scenes can’t be kept on this device. Keep them by “Save to a file”.",
  },
  scene: {
    name: scene,
    title: "Title",
    caption: (most) => `Caption (up to ${most} characters)`,
    present: "Present from here",
    presents: (name) => `${name}: present from here`,
    up: "Up",
    movesUp: (name) => `Move ${name.toLowerCase()} up`,
    down: "Down",
    movesDown: (name) => `Move ${name.toLowerCase()} down`,
    remove: "Remove",
    removes: (name) => `Remove ${name.toLowerCase()}`,
  },
  summary: {
    second: (metric) => `second metric: ${metric}`,
    area: placeMessages.area,
    selected: (municipality) => `${municipality} selected`,
    part: "part of the map",
    highlighted: "values highlighted",
    searched: (query) => `search for “${query}”`,
  },
  embedding: {
    heading: "Embed in another page",
    lead: "This HTML puts the view with its source into a page.",
    field: "HTML to embed",
    copy: "Copy HTML",
    width: { label: "Width", whole: "As wide as the page", fixed: (pixels) => `${pixels} pixels` },
    height: "Height (pixels)",
    follows: "As high as what it shows (adds a short script)",
    preview: "Preview",
    title: (application, view, asOf) => `${application}: ${view} (${asOf})`,
  },
  embedded: { whole: "Details", newTab: " (opens in a new tab)" },
};
