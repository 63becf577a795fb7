import { searchMetricId } from "../model/hit-steps.ts";
import type { View } from "./view-model.ts";
import { searchProvenance } from "../messages/ja.ts";

/** What of a view says which metrics it shows. */
type ShownMetrics = Pick<View, "parameters" | "metrics" | "survey"> & {
  readonly metric: Pick<View["metric"], "id">;
  readonly second: { readonly metric: Pick<View["metric"], "id"> } | null;
};

/**
 * What the values of a view are, in whole sentences: readings of the report, counts of a search, or both. Stands
 * wherever values do.
 */
export function provenanceOf(view: ShownMetrics): string {
  const shown = shownMetrics(view);
  const counted = shown.includes(searchMetricId);
  const read = shown.some((id) => id !== searchMetricId);
  return [
    ...(read ? [`値は、${view.survey.provenance}。`] : []),
    ...(counted ? [`${read ? "「検索：」の" : ""}値は、${searchProvenance}。`] : []),
  ].join("");
}

/** Ids of the metrics whose values a view shows. */
function shownMetrics({ parameters, metric, metrics, second }: ShownMetrics): readonly string[] {
  const all = metrics.map(({ id }) => id);
  switch (parameters.view) {
    case "map":
    case "split":
      return [metric.id, ...(second ? [second.metric.id] : [])];
    // It marks what the values of one metric rest on.
    case "report":
      return [metric.id];
    // Neither has a search's metric: one lists codings, the other none at all.
    case "codebook":
    case "topics":
      return all.filter((id) => id !== searchMetricId);
    case "multiples":
    case "compare":
    case "table":
      return all;
  }
}
