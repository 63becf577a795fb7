import type { Atlas } from "../model/atlas.ts";
import type { State } from "../state/state.ts";
import { type View, deriveView } from "../derive/view-model.ts";
import { type Attention, type Emphasis, deriveEmphasis } from "../derive/highlight.ts";

/**
 * What was derived last: the same object for the same arguments, so that elements that are given it again have nothing
 * to do.
 */
export class Derivation {
  private derived: { atlas: Atlas; state: State; view: View } | null = null;
  private emphasised: { view: View; attention: Attention; emphasis: Emphasis } | null = null;

  /** The view of a state. */
  viewOf(atlas: Atlas, state: State): View {
    if (this.derived?.atlas !== atlas || this.derived.state !== state) {
      this.derived = { atlas, state, view: deriveView(atlas, state) };
    }
    return this.derived.view;
  }

  /** What of a view is outlined. */
  emphasisOf(view: View, attention: Attention): Emphasis {
    if (this.emphasised?.view !== view || this.emphasised.attention !== attention) {
      this.emphasised = { view, attention, emphasis: deriveEmphasis(view, attention) };
    }
    return this.emphasised.emphasis;
  }
}
