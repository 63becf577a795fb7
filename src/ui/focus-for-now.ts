/** Focuses what is no stop of the Tab key. Only for now: a press on what it holds must not give it the focus. */
export function focusForNow(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
  element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
}
