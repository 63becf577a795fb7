/**
 * Logs what went wrong for the site's developers. The reader is told elsewhere.
 *
 * @param what what failed, in English, e.g. `report did not arrive`
 */
export function logFailure(what: string, cause: unknown): void {
  console.error(what, cause);
}
