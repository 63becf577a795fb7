import { type Side, sideAfter } from "./side.ts";
import type { Action } from "../action.ts";
import { reduce } from "../reduce.ts";
import type { State } from "../state.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** All that one entry of the history restores: the state, and what stands beside the view. */
export interface Situation {
  readonly state: State;
  readonly side: Side | null;
}

/** One change of a gesture. */
export type Change =
  | Action
  /** Shows something beside the view, or closes it with null. */
  | { readonly type: "show-side"; readonly side: Side | null }
  /** Shows the panel, with a way back to the list of passages that it replaces. */
  | { readonly type: "open-panel" };

/** The situation after a gesture; the same object where nothing changes. */
export function situationAfter(situation: Situation, gesture: readonly Change[], vocabulary: Vocabulary): Situation {
  return gesture.reduce((before: Situation, change) => {
    const after = changed(before, change, vocabulary);
    return after.state === before.state && sameSide(after.side, before.side) ? before : after;
  }, situation);
}

/**
 * What Escape takes away where nothing stands over the page: what stands beside the view, then the selection; or all
 * pages for paper. What stands over the page (explanations, menus, dialogs, a raised sheet) hears of the key before,
 * and keeps it to itself.
 */
export function escapeChange({ state, side }: Situation): Change | null {
  // A presentation takes Escape for its own end.
  if (state.mode === "present") return null;
  // On paper nothing is let go of but the paper.
  if (state.mode === "handout") return { type: "choose-mode", mode: "explore" };
  // A frame has nothing beside its view.
  return side !== null && state.mode === "explore"
    ? { type: "show-side", side: null }
    : { type: "select-municipality", municipality: null };
}

/** What the list of passages was searched for that stands beside the view; empty where none does. */
export function listedQuery({ state, side }: Situation): string {
  return side?.kind === "search" ? state.query : "";
}

/** Whether a gesture is typing that has not ended. */
export function isTyping(gesture: readonly Change[]): boolean {
  return gesture.every((change) => change.type === "filter-by-words" && !change.committed);
}

/** Whether what was seen before a change is still in sight after it: the same view, with nothing beside it. */
export function keepsInSight(before: Situation, after: Situation): boolean {
  return after.side === null && after.state.view === before.state.view;
}

function changed(situation: Situation, change: Change, vocabulary: Vocabulary): Situation {
  const { state, side } = situation;
  switch (change.type) {
    case "show-side":
      return { state, side: change.side };
    case "open-panel":
      return side?.kind === "panel" ? situation : { state, side: { kind: "panel", back: side } };
    default: {
      const next = reduce(state, change, vocabulary);
      return { state: next, side: next === state ? side : sideAfter(state, next, side, vocabulary) };
    }
  }
}

/** Whether the same stands beside the view. */
export function sameSide(one: Side | null, other: Side | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
