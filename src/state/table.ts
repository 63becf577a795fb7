/** What a row of the table is; the first is the default. */
export const tableUnits = ["municipality", "centre"] as const;

/** What a row of the table is. */
export type TableUnit = (typeof tableUnits)[number];

/** By metric id, the value ids of which a row must have one. A metric that is not listed filters nothing. */
export type ValueFilters = Readonly<Record<string, readonly string[]>>;

/** The column and direction by which rows are sorted. */
export interface TableSort {
  /** The row's name, the area it belongs to or contains, or a metric. */
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** A column to sort by. */
export type SortColumn =
  { readonly kind: "name" } | { readonly kind: "place" } | { readonly kind: "metric"; readonly id: string };

/** How the table of all answers is shown. */
export interface TableState {
  readonly unit: TableUnit;
  /** Null for the table's own order. */
  readonly sort: TableSort | null;
  /** Filters besides the pinned values; no list in it is empty. */
  readonly filters: ValueFilters;
  /** Words that a row must contain, as typed. */
  readonly words: string;
}

/** The table of a bare address. */
export const plainTable: TableState = { unit: tableUnits[0], sort: null, filters: {}, words: "" };

/** The part of a state that pins values. */
export interface Pins {
  readonly metric: string;
  readonly values: readonly string[];
  readonly with: string | null;
  readonly withValues: readonly string[];
}

/** The table with rows of a unit. */
export function withUnit(table: TableState, unit: TableUnit): TableState {
  if (unit === table.unit) return table;
  // The second column means something else for the other unit.
  return { ...table, unit, sort: table.sort?.column.kind === "place" ? null : table.sort };
}

/** The table with another filter for a metric; an empty list removes the filter. */
export function withFilter(table: TableState, metric: string, values: readonly string[]): TableState {
  const { [metric]: before = [], ...others } = table.filters;
  if (before.join() === values.join()) return table;
  return { ...table, filters: values.length === 0 ? others : { ...others, [metric]: values } };
}

/** The table without sort and filter by a metric that no longer exists. */
export function withoutColumn(table: TableState, metric: string): TableState {
  const { column } = table.sort ?? {};
  const sorted = column?.kind === "metric" && column.id === metric;
  const next = withFilter(table, metric, []);
  return sorted ? { ...next, sort: null } : next;
}

/** The sort after a header is pressed: rising, then falling, then the table's own order. */
export function nextSort(sort: TableSort | null, column: SortColumn): TableSort | null {
  if (sort === null || !sameColumn(sort.column, column)) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** Whether two columns are the same. */
export function sameColumn(a: SortColumn, b: SortColumn): boolean {
  if (a.kind === "metric") return b.kind === "metric" && a.id === b.id;
  return a.kind === b.kind;
}

/** The pinned values of a state, by metric. */
export function pinsOf(pins: Pins): ValueFilters {
  return { [pins.metric]: pins.values, ...(pins.with === null ? {} : { [pins.with]: pins.withValues }) };
}

/** All value filters: the pinned values, and the table's own filters for other metrics. */
export function filtersOf(pins: Pins, own: ValueFilters): ValueFilters {
  return { ...own, ...Object.fromEntries(Object.entries(pinsOf(pins)).filter(([, values]) => values.length > 0)) };
}

/**
 * The table's own filters after pins have changed.
 *
 * Choosing another metric clears the pins, but a reader who only looks at another column does not expect the rows to
 * change; so the table keeps them as filters. If pins change while the metrics stay, the user changed them, and the
 * kept filter is dropped.
 */
export function carriedFilters(own: ValueFilters, before: Pins, now: Pins): ValueFilters {
  const kept = new Map(Object.entries(own));
  const pins = pinsOf(now);
  const moved = before.metric !== now.metric || before.with !== now.with;
  for (const [metric, values] of Object.entries(pinsOf(before))) {
    const current = pins[metric] ?? [];
    if (moved && values.length > 0 && current.length === 0) kept.set(metric, values);
    else if (!moved && values.join() !== current.join()) kept.delete(metric);
  }
  return Object.fromEntries(kept);
}
