import { encode } from "./address/address.ts";
import { type State, plainState } from "./state.ts";

/** The part of a state that a citation of one coding opens. */
export type Cited = Pick<State, "metric" | "municipality" | "focus" | "query">;

/**
 * Query of the address that opens a coding on the map, without anything else that was shown when it was cited. It
 * always names the metric, because a citation must still work when another metric becomes the default.
 */
export function citationQuery(cited: Cited): string {
  const initial = plainState("", "");
  return encode({ ...initial, ...cited }, { initial });
}
