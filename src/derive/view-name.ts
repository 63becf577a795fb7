import type { ViewModel } from "./view-model.ts";

/** Name of a view where it stands alone. */
export function viewName({ traits, metric }: Pick<ViewModel, "traits" | "metric">): string {
  return traits.calledBy === "metric" ? metric.label : traits.label;
}
