import { type Situation, sameSide } from "./situation.ts";
import { type PassageList, type Side, withoutStrangers } from "./side.ts";
import { sameBesideCamera } from "../same-ground.ts";
import type { State } from "../state.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** What an entry of the history keeps beside its address. */
export interface Entry {
  readonly side: Side | null;
  /** How many dialogs are open, one over the other; each has an entry of its own. */
  readonly dialogs: number;
  /** True where the previous entry is the same situation without the dialog, so that closing it means going back. */
  readonly opened: boolean;
  /** True where the previous entry is where the presentation was begun, so that ending it means going back. */
  readonly begun: boolean;
  /** How far the view's text was scrolled, in CSS pixels; null where it was not scrolled. */
  readonly top: number | null;
}

/** An entry that keeps nothing. */
export const bareEntry: Entry = { side: null, dialogs: 0, opened: false, begun: false, top: null };

/** What a change does to the history. `return` shows what the previous entry has, whatever the change would show. */
export type Step = "none" | "keep" | "push" | "replace" | "back" | "return";

/**
 * What a gesture does to the history. It makes one entry however much it changes, and none in a presentation or a
 * frame. Where only the map has been moved, the entry is kept, with another address.
 *
 * @param entry the entry of the situation before
 */
export function stepOf(before: Situation, after: Situation, entry: Entry): Step {
  if (after === before) return "none";
  if (sameSide(before.side, after.side) && before.state !== after.state && sameBesideCamera(before.state, after.state))
    return "keep";
  const { mode } = after.state;
  // Who ends a presentation is where it was begun, whatever scenes came between.
  if (mode === "explore" && before.state.mode === "present" && entry.begun) return "return";
  // Going back leaves a presentation as a whole, and a frame must not add steps to the page around it.
  if (mode !== "explore" && mode === before.state.mode) return "replace";
  // A choice in a dialog replaces the dialog's entry, so that going back leads to where the dialog was opened.
  if (entry.dialogs > 0) return "replace";
  if (after.side === null && after.state === before.state) return entry.opened ? "back" : "replace";
  return "push";
}

/** The entry of a situation that has been changed. */
export function entryAfter(before: Situation, after: Situation, entry: Entry, step: "push" | "replace"): Entry {
  const { state, side } = after;
  // Readers keep their scroll position unless they go to another place.
  const reads = state.view === before.state.view && state.place === before.state.place;
  const opened = step === "push" && state === before.state && before.side === null;
  // A dialog's entry, which is replaced, stands behind that of the same situation without it.
  const begins = step === "push" || (entry.dialogs > 0 && entry.opened);
  const begun = state.mode === "present" && (before.state.mode === "present" ? entry.begun : begins);
  return { side, dialogs: 0, opened, begun, top: reads ? entry.top : null };
}

/**
 * What is shown at an entry that the reader comes back to.
 *
 * @param kept what the entry has kept
 * @param left what was shown before
 * @param closed true where something was closed that had been opened there
 */
export function arrivedAt(kept: Situation, left: Situation, closed: boolean): Situation {
  const { camera, mode } = left.state;
  // What is closed leaves the map where it is by now. A presentation ends with the map as it was before.
  return closed && mode === "explore" ? { ...kept, state: { ...kept.state, camera } } : kept;
}

/**
 * Reads what the browser has kept, which may come from another page or an older version of this one.
 *
 * @param open how many dialogs are open: what was one is not reopened, because what was written in it is gone
 */
export function readEntry(kept: unknown, state: State, vocabulary: Vocabulary, open = 0): Entry | null {
  if (!isRecord(kept) || !("side" in kept)) return null;
  const { side, opened, begun, top } = kept;
  const dialogs = dialogsOf(kept);
  return {
    side: withoutStrangers(state, sideOf(side), vocabulary),
    dialogs: Math.min(dialogs, open),
    opened: opened === true && dialogs <= open,
    begun: begun === true && state.mode === "present",
    top: typeof top === "number" && Number.isFinite(top) ? top : null,
  };
}

/** How many dialogs were open at an entry that the browser has kept. */
export function dialogsOf(kept: unknown): number {
  const dialogs = isRecord(kept) ? kept["dialogs"] : 0;
  return typeof dialogs === "number" && Number.isInteger(dialogs) && dialogs > 0 ? dialogs : 0;
}

function sideOf(kept: unknown): Side | null {
  if (!isRecord(kept)) return null;
  return kept["kind"] === "panel" ? { kind: "panel", back: listOf(kept["back"]) } : listOf(kept);
}

function listOf(kept: unknown): PassageList | null {
  if (!isRecord(kept)) return null;
  const { kind, metric, value } = kept;
  if (kind === "search") return { kind };
  return kind === "value" && typeof metric === "string" && typeof value === "string" ? { kind, metric, value } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
