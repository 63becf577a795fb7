import type { Page } from "./page.ts";
import { type PassageList, type Side, withoutStrangers } from "./side.ts";
import type { State } from "./state.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What an entry of the history keeps beside its address. */
export interface Entry {
  readonly side: Side | null;
  /** True where a dialog is open. */
  readonly dialog: boolean;
  /** True where the entry before is the same page without what was opened: to close it is a step back. */
  readonly opened: boolean;
  /** How far the view's text was scrolled, in CSS pixels; null where nobody has scrolled. */
  readonly top: number | null;
}

/** What keeps nothing. */
export const bareEntry: Entry = { side: null, dialog: false, opened: false, top: null };

/** What a change does to the history. */
export type Step = "none" | "push" | "replace" | "back";

/**
 * What a gesture does to the history: one entry for whatever it changes, none within a presentation or another page.
 *
 * @param entry the entry of the page before
 */
export function stepOf(before: Page, after: Page, entry: Entry): Step {
  if (after === before) return "none";
  const { mode } = after.state;
  // Back leaves a presentation, whatever was shown in it; what is done in a frame is no step of the page around it.
  if (mode !== "explore" && mode === before.state.mode) return "replace";
  // What is chosen in a dialog takes its entry: a step back leads to where the dialog was opened.
  if (entry.dialog) return "replace";
  if (after.side === null && after.state === before.state) return entry.opened ? "back" : "replace";
  return "push";
}

/** The entry of a page that has been changed. */
export function entryAfter(before: Page, after: Page, entry: Entry, step: "push" | "replace"): Entry {
  const { state, side } = after;
  // Whoever reads a text goes on reading where he is, unless he goes to another place.
  const reads = state.view === before.state.view && state.place === before.state.place;
  const opened = step === "push" && state === before.state && before.side === null;
  return { side, dialog: false, opened, top: reads ? entry.top : null };
}

/** Reads what the browser has kept: anything may stand there, of another page or an older version of this one. */
export function readEntry(kept: unknown, state: State, vocabulary: Vocabulary): Entry | null {
  if (!isRecord(kept) || !("side" in kept)) return null;
  const { side, dialog, opened, top } = kept;
  return {
    side: withoutStrangers(state, sideOf(side), vocabulary),
    // A dialog is not opened again: what was written in it is gone. Its entry is then like any other one.
    dialog: false,
    opened: opened === true && dialog !== true,
    top: typeof top === "number" && Number.isFinite(top) ? top : null,
  };
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
