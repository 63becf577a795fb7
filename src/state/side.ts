import type { SentencePlace } from "../text/cut/sentences.ts";
import type { State } from "./state.ts";
import { type Vocabulary, showsSecond } from "./vocabulary.ts";

/** Passages in a list: what the search found, or what a value of a metric rests on. */
export type PassageList =
  { readonly kind: "search" } | { readonly kind: "value"; readonly metric: string; readonly value: string };

/**
 * What was asked for beside the view; a panel knows from which list one came to it. Where nothing was asked for, there is the
 * panel, and only where the view leaves it room.
 */
export type Side = PassageList | { readonly kind: "panel"; readonly back: PassageList | null };

/** A place that was asked for: a new object each time, so that the same place can be asked for again. */
export interface WantedPlace {
  readonly place: SentencePlace;
}

/**
 * What stands beside the view after a change: what does not belong to what is shown has left, and a municipality that is
 * selected has its panel there.
 *
 * @param before null where there was none
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

/** The same without evidence, and without the way back to evidence, of a metric that is not shown. */
export function withoutStrangers(state: State, side: Side | null, vocabulary: Pick<Vocabulary, "views">): Side | null {
  if (side?.kind !== "panel") return side && belongs(state, side, vocabulary) ? side : null;
  return side.back && !belongs(state, side.back, vocabulary) ? { kind: "panel", back: null } : side;
}

function belongs(state: State, list: PassageList, vocabulary: Pick<Vocabulary, "views">): boolean {
  if (list.kind === "search" || list.metric === state.metric) return true;
  return list.metric === state.with && showsSecond(state, vocabulary);
}
