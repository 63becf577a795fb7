import type { View } from "./view-model.ts";

/** What a view is called where it stands alone. */
export function viewName({ traits, metric }: Pick<View, "traits" | "metric">): string {
  return traits.calledBy === "metric" ? metric.label : traits.label;
}
