import { searchMetricId } from "../model/hit-steps.ts";
import type { Action } from "./action.ts";
import { rounded } from "./camera.ts";
import { boundedQuery } from "./bounded-query.ts";
import { sheetCentres, sheetIds } from "./sheets.ts";
import { type State, allMetrics, mostCompared } from "./state.ts";
import { type TableState, carriedFilters, withFilter, withUnit, withoutColumn } from "./table.ts";
import { type Vocabulary, hasMetric, orderedValues, traitsOf, valuesOf } from "./vocabulary.ts";

/**
 * The state after an action. An action that changes nothing returns the same object, so that it makes no history entry.
 */
export function reduce(state: State, action: Action, vocabulary: Vocabulary): State {
  const next = reduced(state, action, vocabulary);
  // A scene is shown as it was saved.
  if (next === state || action.type === "show-scene" || !traitsOf(state, vocabulary).filtersRows) return next;
  return withTable(next, { ...next.table, filters: carriedFilters(next.table.filters, state, next) });
}

function reduced(state: State, action: Action, vocabulary: Vocabulary): State {
  switch (action.type) {
    case "choose-metric":
      if (!hasMetric(action.metric, state.query, vocabulary)) return state;
      // Pins are values of the old metric; on the new one they would mean nothing, or something else.
      // A metric that becomes the first one is no longer the second.
      return action.metric === state.metric
        ? state
        : {
            ...state,
            metric: action.metric,
            values: [],
            ...withoutSecond(state, action.metric),
            // A reader who chooses one metric has left the list of all metrics.
            place: state.place === allMetrics ? null : state.place,
          };
    case "select-municipality":
      return action.municipality === state.municipality ? state : { ...state, municipality: action.municipality };
    case "toggle-value": {
      const values = toggledValues(state.metric, state.values, action.value, vocabulary);
      return values === state.values ? state : { ...state, values };
    }
    case "toggle-second-value": {
      if (state.with === null) return state;
      const withValues = toggledValues(state.with, state.withValues, action.value, vocabulary);
      return withValues === state.withValues ? state : { ...state, withValues };
    }
    case "clear-values":
      return state.values.length + state.withValues.length === 0 ? state : { ...state, values: [], withValues: [] };
    case "pin": {
      const next = { ...state, values: action.values, withValues: action.withValues };
      return sameState(next, state) ? state : next;
    }
    case "focus":
      // Who asks for an area, or for other shapes, asks for a frame: that of the same area too, once the map has been
      // moved.
      return action.centre === state.focus && state.camera === null
        ? state
        : { ...state, focus: action.centre, camera: null };
    case "choose-view":
      // A place belongs to one view's text.
      return action.view === state.view || !vocabulary.views.has(action.view)
        ? state
        : { ...state, view: action.view, place: null };
    case "go-to-place":
      return action.place === state.place ? state : { ...state, place: action.place };
    case "choose-second-metric": {
      const known = action.metric !== null && hasMetric(action.metric, state.query, vocabulary);
      const second = !known || action.metric === state.metric ? null : action.metric;
      return second === state.with ? state : { ...state, with: second, withValues: [] };
    }
    case "toggle-comparison":
      return { ...state, compare: toggled(state.compare, action.centre) };
    case "choose-topic":
      return action.topic === state.topic ? state : { ...state, topic: action.topic };
    case "choose-shape":
      return action.shape === state.shape ? state : { ...state, shape: action.shape, camera: null };
    case "look": {
      const camera = action.camera && rounded(action.camera);
      return JSON.stringify(camera) === JSON.stringify(state.camera) ? state : { ...state, camera };
    }
    case "choose-mode":
      return action.mode === state.mode && state.sheets === null
        ? state
        : { ...state, mode: action.mode, sheets: null };
    case "choose-sheets": {
      const sheets = sheetCentres(sheetIds(action.sheets, vocabulary), vocabulary);
      const next: State = { ...state, mode: "handout", sheets };
      return sameState(next, state) ? state : next;
    }
    case "show-scene": {
      const next = { ...action.state, mode: state.mode, sheets: state.sheets };
      return sameState(next, state) ? state : next;
    }
    case "choose-rows":
      return withTable(state, withUnit(state.table, action.unit));
    case "sort-rows":
      return withTable(state, { ...state.table, sort: action.sort });
    case "filter-rows":
      return withTable(state, withFilter(state.table, action.metric, action.values));
    case "show-all-rows":
      return withTable(state, { ...state.table, filters: {}, words: "" });
    case "filter-by-words":
      return withTable(state, { ...state.table, words: boundedQuery(action.words) });
    case "search": {
      const query = boundedQuery(action.query);
      if (query === state.query) return state;
      return query === "" ? { ...withoutSearch(state, vocabulary), query } : { ...state, query };
    }
  }
}

/** The state with a table; the same object where the table is equal. */
function withTable(state: State, table: TableState): State {
  return table === state.table || JSON.stringify(table) === JSON.stringify(state.table) ? state : { ...state, table };
}

/** Whether two states show the same. */
function sameState(one: State, other: State): boolean {
  // A state holds plain data; comparing key by key makes the order of the keys irrelevant.
  return (Object.keys(one) as (keyof State)[]).every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

/** The state without the metric of a search; the first metric takes its place where it was shown. */
export function withoutSearch(whole: State, { initial }: Vocabulary): State {
  const state = withTable(whole, withoutColumn(whole.table, searchMetricId));
  if (state.metric === searchMetricId) {
    return { ...state, metric: initial.metric, values: [], ...withoutSecond(state, initial.metric) };
  }
  return state.with === searchMetricId ? { ...state, with: null, withValues: [] } : state;
}

/** The pins with a value toggled; the same object where the metric has no such value. */
function toggledValues(
  metric: string,
  pinned: readonly string[],
  value: string,
  vocabulary: Vocabulary,
): readonly string[] {
  if (!valuesOf(metric, vocabulary).includes(value)) return pinned;
  const toggled = new Set(pinned);
  if (!toggled.delete(value)) toggled.add(value);
  return orderedValues(metric, toggled, vocabulary);
}

function withoutSecond(state: State, metric: string): Pick<State, "with" | "withValues"> {
  return state.with === metric ? { with: null, withValues: [] } : { with: state.with, withValues: state.withValues };
}

/** Removes a centre from the comparison or adds it; when the comparison is full, it replaces the last centre. */
function toggled(compared: readonly string[], centre: string): readonly string[] {
  if (compared.includes(centre)) return compared.filter((id) => id !== centre);
  return [...compared.slice(0, mostCompared - 1), centre];
}
