import { encode } from "./address.ts";
import { type State, plainState } from "./state.ts";

/** What of a state a citation of one coding opens. */
export type Cited = Pick<State, "metric" | "municipality" | "focus" | "query">;

/**
 * Query of the address that opens a coding on the map, whatever else was compared when it was cited. It names the metric
 * always: a citation must outlive the order of the metrics, of which the first is the default.
 */
export function citationQuery(cited: Cited): string {
  const initial = plainState("", "");
  return encode({ ...initial, ...cited }, { initial });
}
