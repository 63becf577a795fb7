/**
 * Whether a key is the input method's, which composes a word with it. Safari ends a composition before its last key,
 * which it marks by its code alone.
 */
function isInputMethods({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

/** Leaves the input method its keys: listeners that are added to the page after this one do not hear them. */
export function leaveKeysToInputMethod(page: Window): void {
  page.addEventListener("keydown", leaveKey, { capture: true });
}

function leaveKey(event: KeyboardEvent): void {
  // Its default stays, or no word would be composed.
  if (isInputMethods(event)) event.stopImmediatePropagation();
}
