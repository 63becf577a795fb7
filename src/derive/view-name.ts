import type { ViewModel } from "./view-model.ts";

/** What a view is called as the title of a presentation, a scene or a frame: see `calledBy`. */
export function viewName({ traits, metric, second }: Pick<ViewModel, "traits" | "metric" | "second">): string {
  if (traits.calledBy !== "metric") return traits.label;
  return second ? `${metric.label} × ${second.metric.label}` : metric.label;
}
