import { publicAddressName, publicAddressOf } from "../state/public-address.ts";
import type { State } from "../state/state.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import { encode } from "../state/address.ts";

/** The public address that opens a state outside any presentation; null where the site has no public address. */
export function siteAddress(state: State, vocabulary: Vocabulary): string | null {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${publicAddressName}"]`);
  return publicAddressOf(meta?.content ?? null, encode({ ...state, mode: "explore" }, vocabulary));
}
