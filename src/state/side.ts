import type { SentencePlace } from "../text/cut/sentences.ts";
import { type State, type Vocabulary, showsSecond } from "./state.ts";

/** Passages in a list: what the search found, or what a value of a metric rests on. */
export type PassageList =
  { readonly kind: "search" } | { readonly kind: "value"; readonly metric: string; readonly value: string };

/** From which list a panel was come to. */
export interface WayBack {
  readonly list: PassageList;
  /** Code of the municipality that was selected when the list was left. */
  readonly municipality: string | null;
}

/** What was asked for beside the view. Where nothing was, there is the panel, and only where the view leaves it room. */
export type Side = PassageList | { readonly kind: "panel"; readonly back: WayBack | null };

/** A place that was asked for: a new object each time, so that the same place can be asked for again. */
export interface WantedPlace {
  readonly place: SentencePlace;
}

/** How the page came from one state to the next. */
export interface Change {
  /** The state before; null where there was none. */
  readonly before: State | null;
  readonly after: State;
  /** Whether the reader stepped through the history. */
  readonly stepped: boolean;
}

/**
 * What stands beside the view after a change: what does not belong to what is shown has left, and a municipality that is
 * selected has its panel there.
 */
export function sideAfter(
  { before, after, stepped }: Change,
  side: Side | null,
  vocabulary: Pick<Vocabulary, "views">,
): Side | null {
  if (after.query !== "" && (before === null || before.query === "")) {
    return side?.kind === "search" ? side : { kind: "search" };
  }
  const left = withoutStrangers(after, side, vocabulary);
  if (!left || !before || before.municipality === after.municipality) return left;
  if (left.kind === "panel") return stepped && left.back?.municipality === after.municipality ? left.back.list : left;
  return after.municipality === null
    ? left
    : { kind: "panel", back: { list: left, municipality: before.municipality } };
}

/** The same without evidence, and without the way back to evidence, of a metric that is not shown. */
function withoutStrangers(state: State, side: Side | null, vocabulary: Pick<Vocabulary, "views">): Side | null {
  if (side?.kind !== "panel") return side && belongs(state, side, vocabulary) ? side : null;
  return side.back && !belongs(state, side.back.list, vocabulary) ? { kind: "panel", back: null } : side;
}

function belongs(state: State, list: PassageList, vocabulary: Pick<Vocabulary, "views">): boolean {
  if (list.kind === "search" || list.metric === state.metric) return true;
  return list.metric === state.with && showsSecond(state, vocabulary);
}
