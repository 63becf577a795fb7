import type { Action } from "./action.ts";
import { type Pins, type TableState, filtersOf, pinsOf } from "./table.ts";

/** The part of a state that chooses a table's rows. */
interface Filtering extends Pins {
  readonly focus: string | null;
  readonly table: TableState;
}

/** Whether a table leaves rows out, words aside. */
export function isFiltered(state: Filtering): boolean {
  return state.focus !== null || Object.values(filtersOf(state, state.table.filters)).some(({ length }) => length > 0);
}

/** What chooses the values that a metric's column is to have: pins where the metric is shown on the map, else a filter. */
export function filterBy(state: Filtering, metric: string, values: readonly string[]): Action {
  const pins = pinsOf(state);
  if (pins[metric] === undefined || pins[metric].join() === values.join()) {
    // The table needs no filter of its own for a value that is pinned already.
    return { type: "filter-rows", metric, values: metric in pins ? [] : values };
  }
  return metric === state.metric
    ? { type: "pin", values, withValues: state.withValues }
    : { type: "pin", values: state.values, withValues: values };
}

/** All that takes rows out of a table, undone. */
export function showAll({ values, withValues, focus, table }: Filtering): readonly Action[] {
  const actions: Action[] = [];
  if (table.words !== "" || Object.keys(table.filters).length > 0) actions.push({ type: "show-all-rows" });
  if (values.length + withValues.length > 0) actions.push({ type: "clear-values" });
  if (focus !== null) actions.push({ type: "focus", centre: null });
  return actions;
}
