import { punctuation } from "../../../messages/ja/punctuation.ts";
import { caution } from "../../../messages/ja.ts";
import { pictureMessages } from "../../../messages/ja/pictures.ts";
import type { Paint } from "../../../theme/palette.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import type { LegendClass, Tally } from "../../../derive/legend-classes.ts";

/** One class as any legend shows it: on one line. */
export interface LegendEntry {
  readonly value: string;
  readonly paint: Paint;
  readonly short: string;
  /** How many, in the metric's unit. */
  readonly lead: Tally;
  /** How many in the other unit; null where that says nothing. */
  readonly other: Tally | null;
  readonly pinned: boolean;
}

/** The legend of a view's metric, in its order and with its counts. */
export function legendEntries({ classes }: Pick<ViewModel, "classes">): readonly LegendEntry[] {
  return classes.map(entryOf);
}

/** A class as a legend shows it. */
export function entryOf({ value, short, paint, lead, other, pinned }: LegendClass): LegendEntry {
  return { value, paint, short, lead, other, pinned };
}

/** What a value does not mean; null where it cannot be mistaken. */
export function cautionOf({ cautioned }: Pick<LegendClass, "cautioned">): string | null {
  return cautioned ? caution : null;
}

/** What short labels leave out, in the legend's order: a picture has no place that shows it when it is asked for. */
export function fullLabels(classes: readonly Pick<LegendClass, "short" | "label">[]): readonly string[] {
  return classes
    .filter(({ short, label }) => short !== label)
    .map(({ short, label }) => pictureMessages.fullLabel(short, punctuation.rest(label, short)));
}
