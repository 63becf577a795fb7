import { punctuation } from "../../messages/ja/punctuation.ts";
import { provenanceMessages } from "../../messages/ja/provenance.ts";
import { searchMetricId } from "../../model/hit-steps.ts";
import type { ViewModel } from "../view-model.ts";
import { searchProvenance } from "../../messages/ja.ts";

/** The part of a view model that says which metrics it shows. */
type ShownMetrics = Pick<ViewModel, "traits" | "metrics" | "survey"> & {
  readonly metric: Pick<ViewModel["metric"], "id">;
  readonly second: { readonly metric: Pick<ViewModel["metric"], "id"> } | null;
};

/**
 * Says in whole sentences what the values of a view are: readings of the report, counts of a search, or both. It is
 * shown wherever values are.
 *
 * @param reading what readings are, in as many words as there is room for
 */
export function provenanceOf(view: ShownMetrics, reading = view.survey.provenance): string {
  const shown = shownMetrics(view);
  const counted = shown.includes(searchMetricId);
  const read = shown.some((id) => id !== searchMetricId);
  return punctuation.text([
    ...(read ? [provenanceMessages.read(reading)] : []),
    ...(counted
      ? [read ? provenanceMessages.countedAmong(searchProvenance) : provenanceMessages.counted(searchProvenance)]
      : []),
  ]);
}

/** Ids of the metrics whose values a view shows. */
function shownMetrics({ traits, metric, metrics, second }: ShownMetrics): readonly string[] {
  const all = metrics.map(({ id }) => id);
  switch (traits.values) {
    case "chosen":
      return [metric.id, ...(second ? [second.metric.id] : [])];
    case "first":
      return [metric.id];
    case "read":
      return all.filter((id) => id !== searchMetricId);
    case "all":
      return all;
  }
}
