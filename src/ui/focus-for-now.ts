/**
 * Focuses an element that Tab does not stop at. It can have the focus this once only: else a press inside it would
 * focus it.
 */
export function focusForNow(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
  element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
}
