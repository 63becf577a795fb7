import { headlineOf } from "../../../derive/wording/headline.ts";
import { type Atlas, byId } from "../../../model/atlas.ts";
import { type ViewModel, deriveViewModel } from "../../../derive/view-model.ts";

/**
 * The view model of the second map: the same places, selection and shapes, with the two metrics exchanged.
 *
 * @param view the first map's
 * @returns null where the state has no second metric
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

/** The metrics that the second map can show: all but the first map's, in the picker's order. */
export function secondChoices({ metric, metrics }: ViewModel): ViewModel["metrics"] {
  return metrics.filter(({ id }) => id !== metric.id);
}

/** One map's own finding, without the other map's metric. */
export function headlineOfOne(atlas: Atlas, { parameters, metric, classes }: ViewModel): readonly string[] {
  return headlineOf(atlas, parameters, byId(atlas.metrics, metric.id), classes, null);
}
