import type { ReactiveController, ReactiveControllerHost } from "lit";
import { lastOf } from "../model/memo.ts";
import type { AddressProblem } from "../state/address/address-problem.ts";
import { addressOf, decodeAddress, unknownPlace } from "../state/address/address.ts";
import { type Entry, arrivedAt, bareEntry, dialogsOf, entryAfter, readEntry, stepOf } from "../state/history/entry.ts";
import { type Change, type Situation, isTyping, keepsInSight, situationAfter } from "../state/history/situation.ts";
import { sideAfter } from "../state/history/side.ts";
import { withoutSearch } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import { DialogEvent, type Opened } from "../ui/dialog/dialog-event.ts";
import type { Reader, ReaderHistory } from "../ui/reader.ts";
import { EntryWriter } from "./entry-writer.ts";

/**
 * Keeps situation, address and history one: the address is read, gestures write it, steps in the history move it. It alone
 * knows of the browser's `history` and `location`.
 */
export class Navigator implements ReactiveController {
  /** What is shown. */
  situation: Situation;
  /** What of the address could not be used, until the reader has been told. */
  problems: readonly AddressProblem[] = [];

  private readonly history = new EntryWriter(window.history);
  /** What stood there before what is being typed was begun; null while nothing is. */
  private beforeTyping: { readonly situation: Situation; readonly entry: Entry } | null = null;
  /** The dialogs that are open, the outermost last. */
  private readonly dialogs: Opened[] = [];
  private reader: Reader | null = null;
  private readonly plain = lastOf(withoutSearch);

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** The ids that the state is of. */
    readonly vocabulary: Vocabulary,
  ) {
    const { situation, entry } = this.read(null);
    this.situation = situation;
    host.addController(this);
    // What could not be used is gone from the address too: a link copied from here has no fault that a second reader meets.
    this.history.correct(entry, this.address());
  }

  hostConnected(): void {
    this.host.addEventListener(DialogEvent.type, this.onDialog);
    window.addEventListener("popstate", this.onPopstate);
    window.addEventListener("pagehide", this.history.settle);
  }

  hostDisconnected(): void {
    this.host.removeEventListener(DialogEvent.type, this.onDialog);
    window.removeEventListener("popstate", this.onPopstate);
    window.removeEventListener("pagehide", this.history.settle);
    this.history.settle();
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
    if (isTyping(gesture)) {
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
      this.history.back(1);
      return;
    }
    this.show(after);
    if (step === "keep") this.history.moved(this.address());
    else if (step === "back") this.history.back(1);
    else this.write(step, entryAfter(before, after, this.keptEntry(), step));
    if (step === "replace") this.leaveDialog(before, after);
  }

  /**
   * What was chosen has taken the outermost dialog's entry. One that stays gets another, where it is still what is
   * seen.
   */
  private leaveDialog(before: Situation, after: Situation): void {
    const dialog = this.dialogs.pop();
    this.closeDialogs(0);
    if (!dialog?.stays) return;
    if (keepsInSight(before, after)) this.dialogOpened(dialog);
    else dialog.close();
  }

  /** Closes the outermost first, until so many are left. */
  private closeDialogs(left: number): void {
    while (this.dialogs.length > left) this.dialogs.pop()?.close();
  }

  private readonly onDialog = ({ change, dialog }: DialogEvent): void => {
    if (change === "opened") this.dialogOpened(dialog);
    else this.dialogClosed(dialog);
  };

  /** A dialog has opened: it is an entry of its own, so that Back closes it. */
  private dialogOpened(dialog: Opened): void {
    if (this.state.mode !== "explore") return;
    this.endTyping();
    this.dialogs.push(dialog);
    this.write("push", { ...this.keptEntry(), dialogs: this.dialogs.length, opened: true });
  }

  /** A dialog has been closed by its own means: what is left is where it was opened, without what was opened over it. */
  private dialogClosed(dialog: Opened): void {
    const at = this.dialogs.indexOf(dialog);
    if (at < 0) return;
    const steps = this.dialogs.length - at;
    this.closeDialogs(at + 1);
    this.dialogs.pop();
    this.history.back(steps);
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
    this.history.correct(this.entry, this.address());
  }

  private get entry(): Entry {
    return this.history.entry;
  }

  private show(situation: Situation): void {
    this.situation = situation;
    this.host.requestUpdate();
  }

  private keep(reader: Reader): void {
    if (reader === this.reader && reader.top !== this.entry.top) this.history.correct(this.keptEntry(), null);
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

  private write(step: "push" | "replace", entry: Entry, state = this.state): void {
    // Before a step is made from here: each step back then leads to where the text was left.
    if (step === "push" && this.reader) this.keep(this.reader);
    this.history.write(step, entry, this.address(state));
  }

  private address(state = this.state): string {
    return `${window.location.pathname}${addressOf(state, this.vocabulary)}`;
  }

  /** The situation of the address, and what its entry has kept. */
  private read(before: Situation | null): { readonly situation: Situation; readonly entry: Entry } {
    const { search, hash } = window.location;
    const { state, problems } = decodeAddress(search, hash, this.vocabulary);
    this.problems = problems;
    // An entry that keeps nothing was made by the address itself: typed, or a link's.
    const entry = readEntry(window.history.state, state, this.vocabulary, this.dialogs.length) ?? {
      ...bareEntry,
      side: sideAfter(before?.state ?? null, state, before?.side ?? null, this.vocabulary),
    };
    return { situation: { state, side: entry.side }, entry };
  }

  private readonly onPopstate = (): void => {
    const returning = this.history.arrived();
    if (returning?.then) {
      // What was chosen while the step back was being made is shown already.
      this.write(returning.then, this.entry);
      return;
    }
    this.beforeTyping = null;
    this.closeDialogs(dialogsOf(window.history.state));
    const left = this.situation;
    const { situation, entry } = this.read(left);
    const next = arrivedAt(situation, left, returning !== null);
    this.history.correct(entry, this.address(next.state));
    this.show(next);
    if (next.state.view === left.state.view) this.reader?.move(entry.top);
  };
}

/** Opens the page anew, as its address has it. */
export function openPageAnew(): void {
  window.location.reload();
}
