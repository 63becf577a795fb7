/**
 * A text with one place of it replaced.
 *
 * @throws Error where it has no such place
 */
export function replaced(text: string, place: RegExp, by: string): string {
  if (!place.test(text)) throw new Error(`expected ${String(place)} in the page, found none`);
  return text.replace(place, () => by);
}
