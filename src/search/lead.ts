import type { ViewModel } from "../derive/view-model.ts";
import type { Change } from "../state/history/situation.ts";
import { readerOf } from "../state/vocabulary.ts";
import { AtlasEvent, requestGesture } from "../ui/atlas-event.ts";
import type { ShownHit } from "./results.ts";

/**
 * Leads to a passage's place: in the full text, in the panel of a municipality of its centre, or in the overview.
 *
 * @param codes the municipalities of its centre; the one that is selected is preferred
 * @param before what the same gesture changes first
 */
export function leadTo(
  from: EventTarget,
  { vocabulary, parameters }: ViewModel,
  { place, anchor }: ShownHit,
  codes: readonly string[],
  before: readonly Change[] = [],
): void {
  if (anchor !== null) {
    const view = readerOf("all", vocabulary);
    requestGesture(from, ...before, { type: "choose-view", view }, { type: "go-to-place", place: anchor });
    return;
  }
  const municipality = codes.find((code) => code === parameters.municipality) ?? codes[0];
  if (!place || municipality === undefined) return;
  requestGesture(from, ...before, { type: "select-municipality", municipality }, { type: "open-panel" });
  from.dispatchEvent(new AtlasEvent({ kind: "place", place, municipality }));
}
