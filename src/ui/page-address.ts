/** The absolute address of this page with another query, given without its question mark. */
export function pageAddress(query: string): string {
  return new URL(`?${query}`, document.baseURI).href;
}
