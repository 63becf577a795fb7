/** The absolute address of this page with another query and anchor, each with its sign or empty. */
export function pageAddress(rest: string): string {
  const { origin, pathname } = new URL(document.baseURI);
  return `${origin}${pathname}${rest}`;
}
