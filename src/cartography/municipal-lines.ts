import { borderInk } from "../theme/border-ink.ts";
import type { SharedPath } from "./paths.ts";

/** The municipal borders of one colour. */
export interface MunicipalLine {
  readonly ink: string;
  readonly path: string;
}

/**
 * The colour of each municipal border: one that is seen on the fills on either side.
 *
 * @param fills by municipality code
 */
export function borderInks(borders: readonly SharedPath[], fills: ReadonlyMap<string, string>): readonly string[] {
  return borders.map(({ between: [one, other] }) =>
    borderInk(fills.get(one) ?? "#ffffff", fills.get(other) ?? "#ffffff"),
  );
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
  return municipalLinesIn(borders, borderInks(borders, fills));
}

/** The municipal borders in given colours, those of one colour as one line. */
export function municipalLinesIn(borders: readonly SharedPath[], inks: readonly string[]): readonly MunicipalLine[] {
  const paths = new Map<string, string>();
  borders.forEach(({ path }, index) => {
    const ink = inks[index] ?? "#ffffff";
    paths.set(ink, (paths.get(ink) ?? "") + path);
  });
  return [...paths].map(([ink, path]) => ({ ink, path }));
}
