import type { ViewModel } from "../view-model.ts";

/** The metrics that a view shows, in a line. */
export function metricNames({ metric, second }: Pick<ViewModel, "metric" | "second">): string {
  return second ? `${metric.label} × ${second.metric.label}` : metric.label;
}

/** What a view is called as the title of a presentation, a scene or a frame: see `calledBy`. */
export function viewName(view: Pick<ViewModel, "traits" | "metric" | "second">): string {
  return view.traits.calledBy === "metric" ? metricNames(view) : view.traits.label;
}
