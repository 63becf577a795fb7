import type { View } from "../../derive/view-model.ts";

/** The name of what a map shows. */
export function titleOf({ metric, second }: View): string {
  return second ? `${metric.label}と${second.metric.label}` : metric.label;
}
