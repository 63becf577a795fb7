import { describe, expect, test } from "vitest";
import { filterBy, isFiltered, showAll } from "../../../src/state/table-actions.ts";
import { plainTable } from "../../../src/state/table.ts";
import { vocabulary } from "../../support/real-atlas.ts";

const plain = { ...vocabulary.initial, metric: "office-internship" };
const pinned = { ...plain, values: ["held"], with: "staff-shortage", withValues: ["foreseen"] };

describe("a choice of values in a column", () => {
  test("pins them where the metric is on the map, and keeps the other metric's pins", () => {
    expect(filterBy(pinned, "office-internship", ["planned"])).toEqual({
      type: "pin",
      values: ["planned"],
      withValues: ["foreseen"],
    });
    expect(filterBy(pinned, "staff-shortage", [])).toEqual({ type: "pin", values: ["held"], withValues: [] });
  });

  test("filters by any other metric", () => {
    const action = { type: "filter-rows", metric: "employer-development", values: ["active"] };
    expect(filterBy(pinned, "employer-development", ["active"])).toEqual(action);
  });

  test("needs no filter for what is pinned already", () => {
    expect(filterBy(pinned, "office-internship", ["held"])).toEqual({
      type: "filter-rows",
      metric: "office-internship",
      values: [],
    });
  });
});

test("rows are left out by pins, filters and a focus", () => {
  expect(isFiltered(plain)).toBe(false);
  expect(isFiltered(pinned)).toBe(true);
  expect(isFiltered({ ...plain, focus: "suita" })).toBe(true);
  expect(isFiltered({ ...plain, table: { ...plainTable, filters: { "staff-shortage": ["current"] } } })).toBe(true);
});

test("showing all rows undoes only what is there", () => {
  expect(showAll(plain)).toEqual([]);
  expect(showAll({ ...pinned, focus: "suita", table: { ...plainTable, words: "実習" } })).toEqual([
    { type: "show-all-rows" },
    { type: "clear-values" },
    { type: "focus", centre: null },
  ]);
});
