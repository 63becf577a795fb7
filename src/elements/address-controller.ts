import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Action, type State, type Vocabulary, reduce } from "../state.ts";
import { type AddressProblem, decode, encode } from "../url.ts";

/** Keeps the shareable state and the page's address one: the address is read, actions write it, history moves it. */
export class AddressController implements ReactiveController {
  /** The state that the address holds. */
  state: State;
  /** What of the address could not be used, until the reader has been told. */
  problems: readonly AddressProblem[];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly vocabulary: Vocabulary,
  ) {
    const { state, problems } = decode(window.location.search, vocabulary);
    this.state = state;
    this.problems = problems;
    host.addController(this);
    // What could not be used is gone from the address too: a link copied from here has no fault that a second reader meets.
    if (problems.length > 0) window.history.replaceState(null, "", this.address());
  }

  hostConnected(): void {
    window.addEventListener("popstate", this.onPopstate);
  }

  hostDisconnected(): void {
    window.removeEventListener("popstate", this.onPopstate);
  }

  /** Carries an action out; a change makes one history entry, within a presentation or another page none. */
  apply(action: Action): void {
    const before = this.state;
    const next = reduce(before, action, this.vocabulary);
    if (next === before) return;
    this.state = next;
    // Back leaves a presentation, whatever was shown in it; and what is done in a frame is no step of the page around it.
    if (next.mode !== "explore" && next.mode === before.mode) window.history.replaceState(null, "", this.address());
    else window.history.pushState(null, "", this.address());
    this.host.requestUpdate();
  }

  /** The reader has seen the problems. */
  dismissProblems(): void {
    this.problems = [];
    this.host.requestUpdate();
  }

  /** Where the same view stands in the whole page, relative to this one. */
  get whole(): string {
    return this.address({ ...this.state, mode: "explore" });
  }

  private address(state = this.state): string {
    const query = encode(state, this.vocabulary);
    return `${window.location.pathname}${query === "" ? "" : `?${query}`}${window.location.hash}`;
  }

  private readonly onPopstate = (): void => {
    const { state, problems } = decode(window.location.search, this.vocabulary);
    this.state = state;
    this.problems = problems;
    this.host.requestUpdate();
  };
}
