import type { SentencePlace } from "../../text/cut/sentences.ts";
import type { State } from "../state.ts";
import { type Vocabulary, showsSecond } from "../vocabulary.ts";

/** Passages in a list: what the search found, or what a value of a metric rests on. */
export type PassageList =
  { readonly kind: "search" } | { readonly kind: "value"; readonly metric: string; readonly value: string };

/**
 * What the reader asked for beside the view. A panel remembers the list that it was opened from. Where the reader asked
 * for nothing, the panel stands there if the view leaves room for it.
 */
export type Side = PassageList | { readonly kind: "panel"; readonly back: PassageList | null };

/** A place that the reader asked for. It is a new object each time, so that the same place can be asked for again. */
export interface WantedPlace {
  readonly place: SentencePlace;
}

/**
 * What stands beside the view after a change. A list that belongs to a metric no longer shown is closed, and selecting
 * a municipality opens its panel.
 *
 * @param before null for the first state
 */
export function sideAfter(
  before: State | null,
  after: State,
  side: Side | null,
  vocabulary: Pick<Vocabulary, "views">,
): Side | null {
  if (after.query !== "" && (before === null || before.query === "")) {
    return side?.kind === "search" ? side : { kind: "search" };
  }
  const left = withoutStrangers(after, side, vocabulary);
  if (!left || !before || before.municipality === after.municipality) return left;
  return left.kind === "panel" || after.municipality === null ? left : { kind: "panel", back: left };
}

/** The side without evidence for a metric that is not shown, and without a way back to such evidence. */
export function withoutStrangers(state: State, side: Side | null, vocabulary: Pick<Vocabulary, "views">): Side | null {
  if (side?.kind !== "panel") return side && belongs(state, side, vocabulary) ? side : null;
  return side.back && !belongs(state, side.back, vocabulary) ? { kind: "panel", back: null } : side;
}

function belongs(state: State, list: PassageList, vocabulary: Pick<Vocabulary, "views">): boolean {
  if (list.kind === "search" || list.metric === state.metric) return true;
  return list.metric === state.with && showsSecond(state, vocabulary);
}
