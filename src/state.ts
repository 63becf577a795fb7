import type { Atlas } from "./atlas.ts";
import { notMentioned, uncovered } from "./survey/metric.ts";

/** The views that exist; the first is the default. */
export const viewIds = ["map"] as const;

/** One of the views. */
export type ViewId = (typeof viewIds)[number];

/** Everything that a link to the page carries. */
export interface State {
  readonly view: ViewId;
  /** Metric id. */
  readonly metric: string;
  /** Code of the selected municipality. */
  readonly municipality: string | null;
  /** Pinned value ids of the metric, in the legend's order. */
  readonly values: readonly string[];
  /** Id of the centre whose coverage area every renderer shows large; null for the whole prefecture. */
  readonly focus: string | null;
}

/** A change that a user asks for. */
export type Action =
  | { readonly type: "choose-metric"; readonly metric: string }
  | { readonly type: "select-municipality"; readonly municipality: string | null }
  | { readonly type: "toggle-value"; readonly value: string }
  | { readonly type: "clear-values" }
  | { readonly type: "focus"; readonly centre: string | null };

/** The ids that a state may hold. */
export interface Vocabulary {
  /** Value ids of each metric in the legend's order, `not-mentioned` and `uncovered` included. */
  readonly metrics: ReadonlyMap<string, readonly string[]>;
  readonly municipalities: ReadonlySet<string>;
  readonly centres: ReadonlySet<string>;
  /** The state of a bare address. */
  readonly initial: State;
}

/** The ids of an atlas. */
export function vocabularyOf(atlas: Pick<Atlas, "metrics" | "centres" | "municipalities">): Vocabulary {
  const metrics = new Map(
    atlas.metrics.map(({ id, values }) => [id, [...values.map((value) => value.id), notMentioned, uncovered]] as const),
  );
  const first = atlas.metrics[0];
  if (!first) throw new Error("an atlas has at least one metric");
  return {
    metrics,
    municipalities: new Set(atlas.municipalities.map((municipality) => municipality.code)),
    centres: new Set(atlas.centres.map((centre) => centre.id)),
    initial: { view: viewIds[0], metric: first.id, municipality: null, values: [], focus: null },
  };
}

/** The state after an action. An action that changes nothing gives the same object back, so that no history is made. */
export function reduce(state: State, action: Action, vocabulary: Vocabulary): State {
  switch (action.type) {
    case "choose-metric":
      // Pins are values of the metric that is left: on another one they would mean nothing, or something else.
      return action.metric === state.metric ? state : { ...state, metric: action.metric, values: [] };
    case "select-municipality":
      return action.municipality === state.municipality ? state : { ...state, municipality: action.municipality };
    case "toggle-value": {
      if (!vocabulary.metrics.get(state.metric)?.includes(action.value)) return state;
      const pinned = new Set(state.values);
      if (!pinned.delete(action.value)) pinned.add(action.value);
      return { ...state, values: orderedValues(state.metric, pinned, vocabulary) };
    }
    case "clear-values":
      return state.values.length === 0 ? state : { ...state, values: [] };
    case "focus":
      return action.centre === state.focus ? state : { ...state, focus: action.centre };
  }
}

/** Those of a metric's values that are in a set, in the legend's order. */
export function orderedValues(metric: string, chosen: ReadonlySet<string>, vocabulary: Vocabulary): readonly string[] {
  return (vocabulary.metrics.get(metric) ?? []).filter((value) => chosen.has(value));
}
