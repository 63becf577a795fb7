import { describe, expect, test } from "vitest";
import { crossTableOf } from "../../../src/derive/cross-table.ts";
import type { State } from "../../../src/state/state.ts";
import { symbolsOf } from "../../../src/cartography/symbols.ts";
import { atlas, codeOf, viewOf } from "../../support/real-atlas.ts";

function tableOf(change: Partial<State>) {
  const table = crossTableOf(viewOf(change));
  if (!table) throw new Error("no table");
  return table;
}

describe("the cross table", () => {
  test("is none without a second metric", () => {
    expect(crossTableOf(viewOf())).toBeNull();
  });

  test.each(atlas.metrics.slice(1).map(({ id }) => id))("has every municipality in one cell (%s)", (second) => {
    const { rows, columns, cells } = tableOf({ with: second });
    const all = atlas.municipalities.map(({ code }) => code);
    expect(
      cells
        .flat()
        .flatMap((cell) => cell?.municipalities ?? [])
        .sort(),
    ).toEqual(all);
    rows.forEach((row, index) => {
      expect((cells[index] ?? []).flatMap((cell) => cell?.municipalities ?? []).sort()).toEqual([
        ...row.municipalities,
      ]);
    });
    columns.forEach((column, place) => {
      const members = cells.flatMap((line) => line[place]?.municipalities ?? []);
      expect(members.sort()).toEqual([...column.municipalities]);
    });
  });

  test("says small numbers plainly, centres first", () => {
    const { rows, columns, cells } = tableOf({ with: "staff-shortage" });
    const row = rows.findIndex((entry) => entry.class.value === "held");
    const column = columns.findIndex((entry) => entry.class.value === "foreseen");
    const cell = cells[row]?.[column];
    expect(cell?.count).toBe("該当 1センター・1市町村");
    expect(cell?.municipalities).toEqual([codeOf("寝屋川市")]);
    expect(rows.find((entry) => entry.class.value === "uncovered")?.count).toBe("該当 1市町村");
  });

  test("knows the cell, the row or the column that is pinned, and no other", () => {
    const pinned = (change: Partial<State>) => {
      const { rows, columns, cells } = tableOf({ with: "staff-shortage", ...change });
      return [...rows, ...columns, ...cells.flat()].filter((group) => group?.pinned).map((group) => group?.count);
    };
    expect(pinned({})).toEqual([]);
    expect(pinned({ values: ["held"], withValues: ["foreseen"] })).toEqual(["該当 1センター・1市町村"]);
    expect(pinned({ values: ["held"] })).toEqual(["該当 6センター・12市町村"]);
    expect(pinned({ withValues: ["foreseen"] })).toEqual(["該当 2センター・4市町村"]);
    expect(pinned({ values: ["held", "planned"] })).toEqual([]);
  });
});

test("every class of every metric has a symbol of its own, and silence is drawn as a line", () => {
  for (const { id } of atlas.metrics) {
    const { classes } = viewOf({ metric: id });
    const symbols = symbolsOf(classes);
    expect(new Set([...symbols.values()].map(({ path }) => path)).size).toBe(classes.length);
    for (const { value, silent } of classes) expect(symbols.get(value)?.filled).toBe(!silent);
  }
});
