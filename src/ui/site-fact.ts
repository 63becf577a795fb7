/** What whoever built or published the site has said of it in the page; null where nothing is said. */
export function siteFact(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
}
