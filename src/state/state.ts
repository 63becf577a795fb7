import type { Atlas } from "../model/atlas.ts";
import { hitSteps, searchMetricId } from "../model/hit-steps.ts";
import { notMentioned, uncovered } from "../model/metric.ts";
import {
  type TableSort,
  type TableState,
  type TableUnit,
  carriedFilters,
  plainTable,
  withFilter,
  withUnit,
  withoutColumn,
} from "./table.ts";
import type { ViewId, ViewTraits } from "./view-traits.ts";

/** What a municipality's shape is: its land, or a tile as large as any other's; the first is the default. */
export const shapeIds = ["land", "tiles"] as const;

/** One of the shapes. */
export type ShapeId = (typeof shapeIds)[number];

/**
 * What the page is for: to look around in, to show to a room, to stand in another page, or to hand out on paper. The
 * first is the default; where an address asks for several of the others, it gets the one that comes first.
 */
export const modeIds = ["explore", "present", "embed", "handout"] as const;

/** One of the modes. */
export type ModeId = (typeof modeIds)[number];

/** How many code units of a query an address holds: as many as the search reads. */
export const longestAddressQuery = 1000;

/** The place in the codebook that lists all metrics. */
export const allMetrics = "all-metrics";

/** How many centres stand side by side at most. */
export const mostCompared = 4;

/** Everything that a link to the page carries. */
export interface State {
  readonly view: ViewId;
  /** Metric id; that of the search's metric only with a query. */
  readonly metric: string;
  /** Code of the selected municipality. */
  readonly municipality: string | null;
  /** Pinned value ids of the metric, in the legend's order. */
  readonly values: readonly string[];
  /** Id of the centre whose coverage area every renderer shows large; null for the whole prefecture. */
  readonly focus: string | null;
  /** Id of a second metric, shown together with the first; never the same. */
  readonly with: string | null;
  /** Pinned value ids of the second metric, in its legend's order; none without a second metric. */
  readonly withValues: readonly string[];
  /** Ids of the centres side by side, in the order in which they were added: at most four, none twice. */
  readonly compare: readonly string[];
  /** Id of the topic that is read across all centres; null for the first. */
  readonly topic: string | null;
  readonly shape: ShapeId;
  readonly mode: ModeId;
  /** The place in the view's text that was gone to last, as the address's `#…` names it; null for none. */
  readonly place: string | null;
  readonly table: TableState;
  /** What is searched for in the report, as typed: well-formed, of bounded length, empty for nothing. */
  readonly query: string;
}

/** A change that a user asks for. */
export type Action =
  | { readonly type: "choose-metric"; readonly metric: string }
  | { readonly type: "select-municipality"; readonly municipality: string | null }
  | { readonly type: "toggle-value"; readonly value: string }
  | { readonly type: "toggle-second-value"; readonly value: string }
  | { readonly type: "clear-values" }
  /** Pins one row, column or cell of the cross table: the values given, and no others. */
  | { readonly type: "pin"; readonly values: readonly string[]; readonly withValues: readonly string[] }
  | { readonly type: "focus"; readonly centre: string | null }
  | { readonly type: "choose-view"; readonly view: ViewId }
  /** Goes to a place in the text of the view, or to none. */
  | { readonly type: "go-to-place"; readonly place: string | null }
  | { readonly type: "choose-second-metric"; readonly metric: string | null }
  | { readonly type: "toggle-comparison"; readonly centre: string }
  | { readonly type: "choose-topic"; readonly topic: string }
  | { readonly type: "choose-shape"; readonly shape: ShapeId }
  | { readonly type: "choose-mode"; readonly mode: ModeId }
  /** Shows a saved view; the mode stays what it is, whatever the view was saved in. */
  | { readonly type: "show-scene"; readonly state: State }
  | { readonly type: "choose-rows"; readonly unit: TableUnit }
  | { readonly type: "sort-rows"; readonly sort: TableSort | null }
  /** Leaves out rows that have none of a metric's values; none are left out where there are no values. */
  | { readonly type: "filter-rows"; readonly metric: string; readonly values: readonly string[] }
  /** Ends the table's own filters. */
  | { readonly type: "show-all-rows" }
  /** Committed where the reader has ended typing. */
  | { readonly type: "filter-by-words"; readonly words: string; readonly committed: boolean }
  | { readonly type: "search"; readonly query: string; readonly committed: boolean };

/** The ids that a state may hold. */
export interface Vocabulary {
  /** The views by id, in the navigation's order. */
  readonly views: ReadonlyMap<ViewId, ViewTraits>;
  /** Value ids of each of the atlas's own metrics in the legend's order, `not-mentioned` and `uncovered` included. */
  readonly metrics: ReadonlyMap<string, readonly string[]>;
  readonly municipalities: ReadonlySet<string>;
  readonly centres: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** The state of a bare address. */
  readonly initial: State;
}

/**
 * The ids of an atlas.
 *
 * @param views in the navigation's order; the first is the default
 */
export function vocabularyOf(
  atlas: Pick<Atlas, "metrics" | "centres" | "municipalities" | "topics">,
  views: readonly ViewTraits[],
): Vocabulary {
  // A metric that is counted from a search is there with a query only: the state itself says so.
  const own = atlas.metrics.filter(({ counted }) => !counted);
  const metrics = new Map(
    own.map(({ id, values }) => [id, [...values.map((value) => value.id), notMentioned, uncovered]] as const),
  );
  const first = own[0];
  if (!first) throw new Error("an atlas has at least one metric");
  const [firstView] = views;
  if (!firstView) throw new Error("there is at least one view");
  return {
    views: new Map(views.map((view) => [view.id, view])),
    metrics,
    municipalities: new Set(atlas.municipalities.map((municipality) => municipality.code)),
    centres: new Set(atlas.centres.map((centre) => centre.id)),
    topics: new Set(atlas.topics.map((topic) => topic.id)),
    initial: plainState(firstView.id, first.id),
  };
}

/** The state that shows a metric in a view and nothing besides. */
export function plainState(view: ViewId, metric: string): State {
  return {
    view,
    metric,
    municipality: null,
    values: [],
    focus: null,
    with: null,
    withValues: [],
    compare: [],
    topic: null,
    shape: shapeIds[0],
    mode: modeIds[0],
    place: null,
    table: plainTable,
    query: "",
  };
}

/** The state after an action. An action that changes nothing gives the same object back, so that no history is made. */
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
      // Pins are values of the metric that is left: on another one they would mean nothing, or something else.
      // The second metric gives way when it becomes the first.
      return action.metric === state.metric
        ? state
        : {
            ...state,
            metric: action.metric,
            values: [],
            ...withoutSecond(state, action.metric),
            // Whoever chooses one metric does not want to read on in the list of all.
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
    case "pin":
      return { ...state, values: action.values, withValues: action.withValues };
    case "focus":
      return action.centre === state.focus ? state : { ...state, focus: action.centre };
    case "choose-view":
      // No other view knows what to do with a place in this one's text.
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
      return action.shape === state.shape ? state : { ...state, shape: action.shape };
    case "choose-mode":
      return action.mode === state.mode ? state : { ...state, mode: action.mode };
    case "show-scene": {
      const next = { ...action.state, mode: state.mode };
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

/** The same state where its table is the same. */
function withTable(state: State, table: TableState): State {
  return table === state.table || JSON.stringify(table) === JSON.stringify(state.table) ? state : { ...state, table };
}

/** Whether two states show the same. */
function sameState(one: State, other: State): boolean {
  // Ids and lists of ids are all that a state holds; the keys may stand in another order.
  return (Object.keys(one) as (keyof State)[]).every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

/** A typed text as a state holds it: half surrogate pairs replaced, cut where it is too long, empty where it is blank. */
export function boundedQuery(typed: string): string {
  const cut = typed.slice(0, longestAddressQuery + 1);
  // Half a pair cannot be written in an address; one that the cut would make goes with the cut.
  const whole = [...cut.replace(/\p{Surrogate}/gu, "\ufffd")];
  let query = whole.join("");
  while (query.length > longestAddressQuery) query = query.slice(0, -(whole.pop()?.length ?? 1));
  return query.trim() === "" ? "" : query;
}

/**
 * What the view of a state is like.
 *
 * @throws Error when there is no such view: the URL codec lets none through
 */
export function traitsOf({ view }: Pick<State, "view">, { views }: Pick<Vocabulary, "views">): ViewTraits {
  const traits = views.get(view);
  if (!traits) throw new Error(`unknown view ${view}`);
  return traits;
}

/** True where the view's maps show both metrics. The others keep the second one for whoever comes back to them. */
export function showsSecond(state: Pick<State, "view" | "with">, vocabulary: Pick<Vocabulary, "views">): boolean {
  return state.with !== null && traitsOf(state, vocabulary).second !== null;
}

/** Whether there is a metric of an id: the search's is there with a query only. */
export function hasMetric(metric: string, query: string, { metrics }: Vocabulary): boolean {
  return metrics.has(metric) || (metric === searchMetricId && query !== "");
}

/** The same state where it shows no metric of a search; else with the first metric in that one's place. */
export function withoutSearch(whole: State, { initial }: Vocabulary): State {
  const state = withTable(whole, withoutColumn(whole.table, searchMetricId));
  if (state.metric === searchMetricId) {
    return { ...state, metric: initial.metric, values: [], ...withoutSecond(state, initial.metric) };
  }
  return state.with === searchMetricId ? { ...state, with: null, withValues: [] } : state;
}

/** Value ids of a metric in its legend's order; none of a metric that does not exist. */
export function valuesOf(metric: string, vocabulary: Vocabulary): readonly string[] {
  return metric === searchMetricId
    ? [...hitSteps.map(({ id }) => id), uncovered]
    : (vocabulary.metrics.get(metric) ?? []);
}

/** Those of a metric's values that are in a set, in the legend's order. */
export function orderedValues(metric: string, chosen: ReadonlySet<string>, vocabulary: Vocabulary): readonly string[] {
  return valuesOf(metric, vocabulary).filter((value) => chosen.has(value));
}

/** The same values where the metric has no such one. */
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

/** Takes a centre out of the comparison or adds it; where there are four already, it takes the last one's place. */
function toggled(compared: readonly string[], centre: string): readonly string[] {
  if (compared.includes(centre)) return compared.filter((id) => id !== centre);
  return [...compared.slice(0, mostCompared - 1), centre];
}
