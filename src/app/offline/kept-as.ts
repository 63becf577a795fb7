/**
 * The address under which a worker keeps what is asked for: a page's query says what it shows, and a chunk's that it is
 * asked for once more; the file is the same.
 */
export function keptAs(asked: URL): URL {
  const { origin, pathname } = asked;
  return new URL(pathname.endsWith("/") ? `${pathname}index.html` : pathname, origin);
}
