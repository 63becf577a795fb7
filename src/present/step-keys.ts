import type { Step } from "../state/scene.ts";

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
};

/** Elements that use most keys themselves. */
const fields = "input, select, textarea, [contenteditable]";

/** Elements that Space presses. */
const pressed = "button, a, summary";

/**
 * The step that a key asks for, or null.
 *
 * The focused element comes first: the map's listbox and the table handle the arrows, Home and End (`preventDefault`),
 * a field takes what it can use, and Space presses a button. PageUp and PageDown, which a remote control sends, have no
 * other use.
 */
export function stepOfKey(event: KeyboardEvent): Step | null {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest(event.key === " " ? `${fields}, ${pressed}` : fields)) return null;
  return steps[event.shiftKey && event.key === " " ? "PageUp" : event.key] ?? null;
}
