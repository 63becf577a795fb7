/** The absolute address of this page, which may be a file, with another query and anchor, each with its sign or empty. */
export function pageAddress(rest: string): string {
  return document.baseURI.replace(/[?#].*$/su, "") + rest;
}
