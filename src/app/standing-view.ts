import { lastOf } from "../model/memo.ts";
import type { State } from "../state/state.ts";
import type { ViewId } from "../state/view-traits.ts";
import type { LoadError } from "../ui/resource.ts";
import type { ViewDefinition } from "../views/definition.ts";
import { definitionOf, views } from "../views/registry.ts";
import type { Loads } from "./loads/loads.ts";

/** Keeps the view before in sight where the code of the next one does not arrive. */
export class StandingView {
  private last: ViewDefinition | null = null;
  private readonly inView = lastOf((state: State, view: ViewId): State => ({ ...state, view }));

  constructor(private readonly loads: Pick<Loads, "view">) {}

  /** A state as it can be shown: in the view before, where there is one and its own does not come. */
  shown(state: State): State {
    const asked = definitionOf(state.view);
    const { kind } = this.loads.view(asked).state;
    // The code of the first view is part of the application's.
    if (kind === "ready" || (kind !== "failed" && asked === views[0])) this.last = asked;
    return kind === "failed" && this.last ? this.inView(state, this.last.id) : state;
  }

  /** Why another view is shown than the one that is asked for; null where none is. */
  failure(asked: State): LoadError | null {
    return this.shown(asked) === asked ? null : this.loads.view(definitionOf(asked.view)).failure;
  }
}
