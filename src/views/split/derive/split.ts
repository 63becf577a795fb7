import { headlineOf } from "../../../derive/headline.ts";
import { type Atlas, byId } from "../../../model/atlas.ts";
import { type ViewModel, deriveViewModel } from "../../../derive/view-model.ts";

/**
 * The view of the second of two maps: the same places, selection and shape, and the two metrics in each other's place.
 *
 * @param view of the first
 * @returns null where that names no second metric
 */
export function secondViewOf(atlas: Atlas, { parameters: state, vocabulary }: ViewModel): ViewModel | null {
  if (state.with === null) return null;
  const swapped = {
    ...state,
    metric: state.with,
    values: state.withValues,
    with: state.metric,
    withValues: state.values,
  };
  return deriveViewModel(atlas, swapped, vocabulary);
}

/** The metrics that a second map can show: all but the first one's, in the picker's order. */
export function secondChoices({ metric, metrics }: ViewModel): ViewModel["metrics"] {
  return metrics.filter(({ id }) => id !== metric.id);
}

/** What one of the two maps finds, whatever stands on the other one. */
export function headlineOfOne(atlas: Atlas, { parameters, metric, classes }: ViewModel): readonly string[] {
  return headlineOf(atlas, parameters, byId(atlas.metrics, metric.id), classes, null);
}
