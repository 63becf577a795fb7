import type { ViewModel } from "./view-model.ts";

/** What a view is called as the title of a presentation, a scene or a frame: see `calledBy`. */
export function viewName({ traits, metric }: Pick<ViewModel, "traits" | "metric">): string {
  return traits.calledBy === "metric" ? metric.label : traits.label;
}
