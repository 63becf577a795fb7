import type { Atlas } from "../model/atlas.ts";
import { lastOf } from "../model/memo.ts";
import type { State, Vocabulary } from "../state/state.ts";
import { type View, deriveView } from "../derive/view-model.ts";
import { type Attention, type Emphasis, deriveEmphasis } from "../derive/highlight.ts";

/**
 * What was derived last: the same object for the same arguments, so that elements that are given it again have nothing
 * to do.
 */
export class Derivation {
  /** The view of a state. */
  readonly viewOf: (atlas: Atlas, state: State, vocabulary: Vocabulary) => View = lastOf(deriveView);

  /** What of a view is outlined. */
  readonly emphasisOf: (view: View, attention: Attention) => Emphasis = lastOf(deriveEmphasis);
}
