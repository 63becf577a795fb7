import type { SheetCentres } from "./state.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The ids of the centres that get a sheet, in the report's order. */
export function sheetIds(sheets: SheetCentres, { centres }: Pick<Vocabulary, "centres">): readonly string[] {
  return sheets === "all" ? [...centres] : sheets;
}

/** A choice of centres in its one form. Ids that there are not are left out. */
export function sheetCentres(ids: Iterable<string>, { centres }: Pick<Vocabulary, "centres">): SheetCentres {
  const wanted = new Set(ids);
  const known = [...centres].filter((id) => wanted.has(id));
  return known.length === centres.size ? "all" : known;
}
