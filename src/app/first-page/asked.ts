/** Attribute of the page's root: the municipality that was clicked before the application could answer. */
export const askedAttribute = "data-asked";

/** Takes what was asked of the page before the application stood; null for nothing. */
export function takeAsked(): string | null {
  const { documentElement: root } = document;
  const asked = root.getAttribute(askedAttribute);
  root.removeAttribute(askedAttribute);
  return asked;
}
