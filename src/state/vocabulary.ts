import type { Atlas } from "../model/atlas.ts";
import { hitSteps, searchMetricId } from "../model/hit-steps.ts";
import { notMentioned, uncovered } from "../model/metric.ts";
import { type State, plainState } from "./state.ts";
import type { ViewId, ViewTraits } from "./view-traits.ts";

/** The ids that a state may hold. */
export interface Vocabulary {
  /** The views by id, in the navigation's order. */
  readonly views: ReadonlyMap<ViewId, ViewTraits>;
  /** Value ids of each of the atlas's own metrics in the legend's order, `not-mentioned` and `uncovered` included. */
  readonly metrics: ReadonlyMap<string, readonly string[]>;
  readonly municipalities: ReadonlySet<string>;
  readonly centres: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** The state of a bare address. Its view is the one on which links show a metric. */
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
  // The search's metric exists only while there is a query; `hasMetric` checks that.
  const own = atlas.metrics.filter(({ kind }) => kind !== "hits");
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

/**
 * The traits of a state's view.
 *
 * @throws Error when there is no such view; the URL codec drops unknown views
 */
export function traitsOf({ view }: Pick<State, "view">, { views }: Pick<Vocabulary, "views">): ViewTraits {
  const traits = views.get(view);
  if (!traits) throw new Error(`unknown view ${view}`);
  return traits;
}

/**
 * The view in which the whole report, or one topic of it, is read.
 *
 * @throws Error when there is none; the registry has one each
 */
export function readerOf(reads: "all" | "topic", { views }: Pick<Vocabulary, "views">): ViewId {
  const reader = [...views.values()].find((traits) => traits.reads === reads);
  if (!reader) throw new Error(`no view reads ${reads}`);
  return reader.id;
}

/**
 * True where the view's maps show both metrics. Other views keep the second metric in the state, but do not show it.
 */
export function showsSecond(state: Pick<State, "view" | "with">, vocabulary: Pick<Vocabulary, "views">): boolean {
  return state.with !== null && traitsOf(state, vocabulary).second !== null;
}

/** Whether a metric exists. The search's metric exists only while there is a query. */
export function hasMetric(metric: string, query: string, { metrics }: Vocabulary): boolean {
  return metrics.has(metric) || (metric === searchMetricId && query !== "");
}

/** Value ids of a metric in its legend's order; empty for an unknown metric. */
export function valuesOf(metric: string, vocabulary: Vocabulary): readonly string[] {
  return metric === searchMetricId
    ? [...hitSteps.map(({ id }) => id), uncovered]
    : (vocabulary.metrics.get(metric) ?? []);
}

/** The metric's values that are in a set, in the legend's order. */
export function orderedValues(metric: string, chosen: ReadonlySet<string>, vocabulary: Vocabulary): readonly string[] {
  return valuesOf(metric, vocabulary).filter((value) => chosen.has(value));
}
