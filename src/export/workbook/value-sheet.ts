import type { Grid } from "../materials.ts";
import type { Sheet } from "./sheet.ts";

const widths = { code: 14, name: 16, area: 28, value: 24, scope: 22 } as const;

/**
 * Rows of the table as a sheet. The codes, which a copied table has last, come first: here nothing counts columns yet, and
 * whoever joins the sheet to another one looks for its key there.
 *
 * @param codes how many of the last columns are codes
 * @param scopes how many columns before them say scopes
 */
export function valueSheet(name: string, grid: Grid, codes: number, scopes: number): Sheet {
  const columns = grid[0]?.length ?? 0;
  const first = columns - codes;
  const rows = grid.map((row) => [...row.slice(first), ...row.slice(0, first)]);
  return {
    name,
    rows,
    widths: rows[0]?.map((_, index) => widthOf(index - codes, columns - codes - scopes)) ?? [],
    form: "headed",
    fixed: codes + 1,
  };
}

/** @param place counted from the first column that is no code */
function widthOf(place: number, scopesFrom: number): number {
  if (place < 0) return widths.code;
  if (place === 0) return widths.name;
  if (place === 1) return widths.area;
  return place < scopesFrom ? widths.value : widths.scope;
}
