import type { Span } from "../../model/span.ts";
import type { Misprint } from "../../model/report.ts";

/** A likely reading as a change of one passage's text. */
export interface Edit {
  /** Index of the misprint. */
  readonly misprint: number;
  /** The span that is changed; empty where the scan lost something. */
  readonly start: number;
  readonly end: number;
  /** The likely text of the span; empty where the scan added something. */
  readonly text: string;
}

/**
 * The least change that makes the likely reading of a printed part.
 *
 * @param texts of the items that the part runs over, shown
 * @returns the place among `spans` and the change there; a change between two items belongs to the first
 */
export function editOf(
  { part, reading }: Pick<Misprint, "part" | "reading">,
  spans: readonly Span[],
  texts: readonly string[],
): { readonly place: number; readonly start: number; readonly end: number; readonly text: string } {
  const shorter = Math.min(part.length, reading.length);
  let before = 0;
  while (before < shorter && part[before] === reading[before]) before += 1;
  let after = 0;
  while (after < shorter - before && part.at(-1 - after) === reading.at(-1 - after)) after += 1;
  // Where each character of the part, which has no white space, stands.
  const places = spans.flatMap(({ start, end }, place) =>
    Array.from({ length: end - start }, (_, index) => ({ place, offset: start + index })).filter(({ offset }) =>
      /\S/u.test(texts[place]?.charAt(offset) ?? ""),
    ),
  );
  const text = reading.slice(before, reading.length - after);
  const changed = places.slice(before, part.length - after);
  const [first] = changed;
  if (first) {
    const own = changed.filter(({ place }) => place === first.place);
    return { place: first.place, start: first.offset, end: (own.at(-1)?.offset ?? first.offset) + 1, text };
  }
  const previous = places[before - 1];
  const at = previous ? previous.offset + 1 : (places[0]?.offset ?? 0);
  return { place: previous?.place ?? 0, start: at, end: at, text };
}
