/** Where a sign is text: fields, and lists whose entries are found by their first letters. */
const takers = "input, textarea, select, [contenteditable], [role=option], [role=listbox], [role=menuitem]";

/**
 * Whether a key that is a sign is not the page's to answer: it is text where it is pressed, or a dialog is open, or it
 * is a shortcut's.
 */
export function isText(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const path = event.composedPath().filter((target) => target instanceof Element);
  return path.some((element) => element.matches(takers) || element.localName === "dialog");
}
