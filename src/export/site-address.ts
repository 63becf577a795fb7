import { encode } from "../state/address/address.ts";
import type { State } from "../state/state.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import { publicPageAddress } from "../ui/page-address.ts";

/** The public address that opens a state outside any presentation; null where the site has no public address. */
export function siteAddress(state: State, vocabulary: Vocabulary): string | null {
  return publicPageAddress(encode({ ...state, mode: "explore" }, vocabulary));
}
