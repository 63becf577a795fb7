import type { ViewModel } from "./view-model.ts";

/** What a view is called where it stands alone. */
export function viewName({ traits, metric }: Pick<ViewModel, "traits" | "metric">): string {
  return traits.calledBy === "metric" ? metric.label : traits.label;
}
