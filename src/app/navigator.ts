import type { ReactiveController, ReactiveControllerHost } from "lit";
import { lastOf } from "../model/memo.ts";
import type { AddressProblem } from "../state/address-problem.ts";
import { addressOf, decodeAddress, unknownPlace } from "../state/address.ts";
import { type Entry, bareEntry, dialogsOf, entryAfter, readEntry, stepOf } from "../state/entry.ts";
import { type Change, type Situation, situationAfter } from "../state/situation.ts";
import { sideAfter } from "../state/side.ts";
import { withoutSearch } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import { logFailure } from "../ui/notice/log-failure.ts";
import type { Opened } from "../ui/dialog/dialog-event.ts";
import type { Reader, ReaderHistory } from "../ui/reader.ts";

/**
 * How long the address waits for the next gesture on the map, in milliseconds: Safari refuses more than a hundred changes
 * in 30 seconds.
 */
const gestureRest = 350;

/**
 * Keeps situation, address and history one: the address is read, gestures write it, steps in the history move it. It alone
 * knows of the browser's `history` and `location`.
 */
export class Navigator implements ReactiveController {
  /** What is shown. */
  situation: Situation;
  /** What of the address could not be used, until the reader has been told. */
  problems: readonly AddressProblem[] = [];

  private entry: Entry = bareEntry;
  /** What stood there before what is being typed was begun; null while nothing is. */
  private beforeTyping: { readonly situation: Situation; readonly entry: Entry } | null = null;
  /** The dialogs that are open, the outermost last. */
  private readonly dialogs: Opened[] = [];
  /** What to write once a step back that was asked for has been made; null while none is. */
  private returning: { readonly then: "push" | "replace" | null } | null = null;
  /** The address of this entry once the map is at rest; null while there is none to write. */
  private late: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  private reader: Reader | null = null;
  private readonly plain = lastOf(withoutSearch);

  constructor(
    private readonly host: ReactiveControllerHost,
    /** The ids that the state is of. */
    readonly vocabulary: Vocabulary,
  ) {
    this.situation = this.read(null);
    host.addController(this);
    // What could not be used is gone from the address too: a link copied from here has no fault that a second reader meets.
    this.send("replace", this.entry, this.address());
  }

  hostConnected(): void {
    window.addEventListener("popstate", this.onPopstate);
    window.addEventListener("pagehide", this.settle);
  }

  hostDisconnected(): void {
    window.removeEventListener("popstate", this.onPopstate);
    window.removeEventListener("pagehide", this.settle);
    this.settle();
  }

  /** The state that the address holds. */
  get state(): State {
    return this.situation.state;
  }

  /** The state as it can be shown while there is no metric of a search: the same object for the same state. */
  get withoutSearch(): State {
    return this.plain(this.state, this.vocabulary);
  }

  /** Where the same view stands in the whole page, relative to this one. */
  get whole(): string {
    return this.address({ ...this.state, mode: "explore" });
  }

  /**
   * Carries a gesture out: all of it makes one history entry. Typing changes the entry there is, and makes its own one
   * when it ends: one step back then leads to what was there before it.
   */
  apply(...gesture: readonly Change[]): void {
    const before = this.situation;
    const after = situationAfter(before, gesture, this.vocabulary);
    if (gesture.every(isTyping)) {
      if (after === before) return;
      this.beforeTyping ??= { situation: before, entry: this.entry };
      this.show(after);
      this.write("replace", { ...this.entry, side: after.side });
      return;
    }
    this.endTyping();
    const step = stepOf(before, after, this.entry);
    if (step === "none") return;
    if (step === "return") {
      this.back();
      return;
    }
    this.show(after);
    if (step === "keep") this.moved();
    else if (step === "back") this.back();
    else this.write(step, entryAfter(before, after, this.keptEntry(), step));
    if (step === "replace") this.leaveDialog(before, after);
  }

  /** The map has been moved. */
  private moved(): void {
    clearTimeout(this.late?.timer);
    this.late = { address: this.address(), timer: setTimeout(this.settle, gestureRest) };
  }

  /** Writes where the map was moved to, before this entry is left. */
  private readonly settle = (): void => {
    const { late } = this;
    if (!late) return;
    this.forget();
    if (this.returning) this.write("replace", this.entry);
    else this.send("replace", this.entry, late.address);
  };

  private forget(): void {
    clearTimeout(this.late?.timer);
    this.late = null;
  }

  /** What was chosen has taken the outermost dialog's entry. One that stays gets another, where it is still what is seen. */
  private leaveDialog(before: Situation, after: Situation): void {
    const dialog = this.dialogs.pop();
    this.closeDialogs(0);
    if (!dialog?.stays) return;
    if (after.side === null && after.state.view === before.state.view) this.dialogOpened(dialog);
    else dialog.close();
  }

  /** Closes the outermost first, until so many are left. */
  private closeDialogs(left: number): void {
    while (this.dialogs.length > left) this.dialogs.pop()?.close();
  }

  /** A dialog has opened: it is an entry of its own, so that Back closes it. */
  dialogOpened(dialog: Opened): void {
    if (this.state.mode !== "explore") return;
    this.endTyping();
    this.dialogs.push(dialog);
    this.write("push", { ...this.keptEntry(), dialogs: this.dialogs.length, opened: true });
  }

  /** A dialog has been closed by its own means: what is left is where it was opened, without what was opened over it. */
  dialogClosed(dialog: Opened): void {
    const at = this.dialogs.indexOf(dialog);
    if (at < 0) return;
    const steps = this.dialogs.length - at;
    this.closeDialogs(at + 1);
    this.dialogs.pop();
    this.back(steps);
  }

  /** Keeps the place of a text that is read, from now on until it leaves. */
  follow(reader: Reader): ReaderHistory {
    this.reader = reader;
    const entry = () => this.entry;
    return {
      get top() {
        return entry().top;
      },
      keep: () => this.keep(reader),
      release: () => {
        if (this.reader === reader) this.reader = null;
      },
    };
  }

  /** The reader has seen the problems. */
  dismissProblems(): void {
    this.problems = [];
    this.host.requestUpdate();
  }

  /** The view's text has no such place as the address names. */
  placeUnknown(place: string): void {
    const { state, side } = this.situation;
    if (state.place !== place) return;
    this.problems = [...this.problems, unknownPlace(place)];
    this.show({ state: { ...state, place: null }, side });
    this.send("replace", this.entry, this.address());
  }

  private show(situation: Situation): void {
    this.situation = situation;
    this.host.requestUpdate();
  }

  private keep(reader: Reader): void {
    if (reader !== this.reader || this.returning || reader.top === this.entry.top) return;
    this.entry = this.keptEntry();
    this.send("replace", this.entry, null);
  }

  /** The entry with how far the text is scrolled by now. */
  private keptEntry(): Entry {
    return { ...this.entry, top: this.reader?.top ?? this.entry.top };
  }

  private endTyping(): void {
    const { beforeTyping, entry } = this;
    this.beforeTyping = null;
    if (!beforeTyping || this.address(beforeTyping.situation.state) === this.address()) return;
    this.write("replace", beforeTyping.entry, beforeTyping.situation.state);
    this.write("push", { ...entry, opened: false });
  }

  private back(steps = 1): void {
    this.settle();
    // What was to be written after the step back that is being made is void.
    if (!this.returning) window.history.go(-steps);
    this.returning = { then: null };
  }

  private write(step: "push" | "replace", entry: Entry, state = this.state): void {
    if (this.returning) {
      // Written now, it would be lost with the entry that is about to be left.
      this.returning = { then: this.returning.then === "push" ? "push" : step };
      this.entry = entry;
      return;
    }
    if (step === "push") this.settle();
    else this.forget();
    // Before a step is made from here: each step back then leads to where the text was left.
    if (step === "push" && this.reader) this.keep(this.reader);
    this.entry = entry;
    this.send(step, entry, this.address(state));
  }

  /** A browser that is asked too often in a short time refuses: the state is right all the same, and the next change catches up. */
  private send(step: "push" | "replace", entry: Entry, address: string | null): void {
    try {
      if (step === "push") window.history.pushState(entry, "", address);
      else window.history.replaceState(entry, "", address);
    } catch (cause) {
      logFailure("history could not be written", cause);
    }
  }

  private address(state = this.state): string {
    return `${window.location.pathname}${addressOf(state, this.vocabulary)}`;
  }

  /** The situation of the address and of what its entry has kept. */
  private read(before: Situation | null): Situation {
    const { search, hash } = window.location;
    const { state, problems } = decodeAddress(search, hash, this.vocabulary);
    this.problems = problems;
    // An entry that keeps nothing was made by the address itself: typed, or a link's.
    this.entry = readEntry(window.history.state, state, this.vocabulary, this.dialogs.length) ?? {
      ...bareEntry,
      side: sideAfter(before?.state ?? null, state, before?.side ?? null, this.vocabulary),
    };
    return { state, side: this.entry.side };
  }

  private readonly onPopstate = (): void => {
    const { returning, situation, entry } = this;
    // The entry that it was of has been left.
    this.forget();
    this.returning = null;
    if (returning?.then) {
      // What was chosen while the step back was being made is shown already.
      this.write(returning.then, entry);
      return;
    }
    this.beforeTyping = null;
    this.closeDialogs(dialogsOf(window.history.state));
    const read = this.read(situation);
    // Where something was opened, the map may stand elsewhere: what closes it leaves the map where it is.
    // A presentation ends with the map as it was before.
    const { camera, mode } = situation.state;
    const next = returning && mode === "explore" ? { ...read, state: { ...read.state, camera } } : read;
    this.send("replace", this.entry, this.address(next.state));
    this.show(next);
    if (next.state.view === situation.state.view) this.reader?.move(this.entry.top);
  };
}

/** Opens the page anew, as its address has it. */
export function openPageAnew(): void {
  window.location.reload();
}

function isTyping(change: Change): boolean {
  return change.type === "filter-by-words" && !change.committed;
}
