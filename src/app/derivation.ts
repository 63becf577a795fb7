import type { Atlas } from "../model/atlas.ts";
import { lastOf } from "../model/memo.ts";
import { sameBesideCamera } from "../state/same-ground.ts";
import type { State } from "../state/state.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import { type ViewModel, deriveViewModel } from "../derive/view-model.ts";
import { type Attention, type Highlight, deriveHighlight } from "../derive/highlight.ts";

/**
 * What was derived last: the same object for the same arguments, so that elements that are given it again have nothing
 * to do.
 */
export class Derivation {
  private readonly derived = lastOf(deriveViewModel);
  private unmoved: State | null = null;

  /** The view of a state. A moved map derives nothing anew. */
  readonly viewOf: (atlas: Atlas, state: State, vocabulary: Vocabulary) => ViewModel = lastOf(
    (atlas: Atlas, state: State, vocabulary: Vocabulary): ViewModel => {
      const { unmoved } = this;
      const still = (this.unmoved = unmoved && sameBesideCamera(unmoved, state) ? unmoved : state);
      return { ...this.derived(atlas, still, vocabulary), parameters: state };
    },
  );

  /** What of a view is outlined. */
  readonly highlightOf: (view: ViewModel, attention: Attention) => Highlight = lastOf(deriveHighlight);
}
