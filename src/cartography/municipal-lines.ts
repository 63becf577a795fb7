import { borderInk } from "../theme/border-ink.ts";
import type { SharedPath } from "./paths.ts";

/** The municipal borders of one colour. */
export interface MunicipalLine {
  readonly ink: string;
  readonly path: string;
}

/**
 * The municipal borders, each in a colour that is seen on the fills on either side.
 *
 * @param fills by municipality code
 */
export function municipalLines(
  borders: readonly SharedPath[],
  fills: ReadonlyMap<string, string>,
): readonly MunicipalLine[] {
  const paths = new Map<string, string>();
  for (const {
    between: [one, other],
    path,
  } of borders) {
    const ink = borderInk(fills.get(one) ?? "#ffffff", fills.get(other) ?? "#ffffff");
    paths.set(ink, (paths.get(ink) ?? "") + path);
  }
  return [...paths].map(([ink, path]) => ({ ink, path }));
}
