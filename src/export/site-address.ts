import { publicAddressName, publicAddressOf } from "../state/public-address.ts";
import type { State } from "../state/state.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import { encode } from "../state/address.ts";

/** The public address that shows a state to look around in; null where the site was given no public address. */
export function siteAddress(state: State, vocabulary: Vocabulary): string | null {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${publicAddressName}"]`);
  return publicAddressOf(meta?.content ?? null, encode({ ...state, mode: "explore" }, vocabulary));
}
