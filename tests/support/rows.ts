import type { Grid, Rows } from "../../src/export/materials.ts";
import { atlas, realReport } from "./real-atlas.ts";

/** Rows of the real atlas's table that can be saved or copied, with all that a workbook has besides. */
export function rowsOf(grid: Grid, change: Partial<Rows["around"]> = {}): Rows {
  return {
    grid,
    notes: ["出典：報告書"],
    name: "rows",
    around: {
      atlas,
      provenance: "値は、読み取ったもの。",
      all: null,
      codes: 2,
      shown: ["43市町村のすべて。"],
      text: { arrival: () => Promise.resolve(atlas) },
      report: { arrival: () => Promise.resolve(realReport()) },
      ...change,
    },
  };
}
