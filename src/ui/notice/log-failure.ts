/**
 * Tells whoever mends the site what went wrong. What the reader is told, if anything, is said elsewhere.
 *
 * @param what what failed, in English, e.g. `report did not arrive`
 */
export function logFailure(what: string, cause: unknown): void {
  console.error(what, cause);
}
