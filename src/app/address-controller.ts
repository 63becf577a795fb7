import type { ReactiveController, ReactiveControllerHost } from "lit";
import { lastOf } from "../model/memo.ts";
import { type Action, type State, type Vocabulary, reduce, withoutSearch } from "../state/state.ts";
import { decode, encode } from "../state/address.ts";
import type { AddressProblem } from "../state/address-problem.ts";

/** Keeps the shareable state and the page's address one: the address is read, actions write it, history moves it. */
export class AddressController implements ReactiveController {
  /** The state that the address holds. */
  state: State;
  /** What of the address could not be used, until the reader has been told. */
  problems: readonly AddressProblem[];
  /** Whether the state came by a step in the history. */
  stepped = false;

  /** The address before what is being typed was begun; null while nothing is. */
  private before: string | null = null;

  private readonly plain = lastOf(withoutSearch);

  constructor(
    private readonly host: ReactiveControllerHost,
    /** The ids that the state is of. */
    readonly vocabulary: Vocabulary,
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

  /**
   * Carries an action out; a change makes one history entry, within a presentation or another page none. Typing changes
   * the entry there is, and makes its own one when it ends: one step back then leads to what was there before it.
   */
  apply(action: Action): void {
    const before = this.state;
    const next = reduce(before, action, this.vocabulary);
    if (action.type === "search" && !action.committed) {
      if (next === before) return;
      this.before ??= this.address();
      this.state = next;
      this.stepped = false;
      this.replace(this.address());
      this.host.requestUpdate();
      return;
    }
    this.endTyping();
    if (next === before) return;
    this.state = next;
    this.stepped = false;
    // Back leaves a presentation, whatever was shown in it; and what is done in a frame is no step of the page around it.
    if (next.mode !== "explore" && next.mode === before.mode) window.history.replaceState(null, "", this.address());
    else window.history.pushState(null, "", this.address());
    this.host.requestUpdate();
  }

  /** The state as it can be shown while there is no metric of a search: the same object for the same state. */
  get withoutSearch(): State {
    return this.plain(this.state, this.vocabulary);
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

  private endTyping(): void {
    const { before } = this;
    this.before = null;
    const now = this.address();
    if (before === null || before === now) return;
    this.replace(before);
    window.history.pushState(null, "", now);
  }

  /** A browser that is asked too often in a short time refuses: the next change, or the end of typing, catches up. */
  private replace(address: string): void {
    try {
      window.history.replaceState(null, "", address);
    } catch {
      // No failure: the state is right all the same; only the address lags behind.
    }
  }

  private address(state = this.state): string {
    const query = encode(state, this.vocabulary);
    return `${window.location.pathname}${query === "" ? "" : `?${query}`}${window.location.hash}`;
  }

  private readonly onPopstate = (): void => {
    this.before = null;
    const { state, problems } = decode(window.location.search, this.vocabulary);
    this.state = state;
    this.stepped = true;
    this.problems = problems;
    this.host.requestUpdate();
  };
}
