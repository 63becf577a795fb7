import { caution } from "../../../messages/ja.ts";
import type { Paint } from "../../../theme/palette.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import type { LegendClass } from "../../../derive/legend-classes.ts";

/** One class as any legend shows it. */
export interface LegendEntry {
  readonly value: string;
  readonly paint: Paint;
  /** The label without what explains it. */
  readonly name: string;
  /** What explains it, in parentheses; empty where nothing does. */
  readonly rest: string;
  readonly count: string;
  /** What the value does not mean; null where it cannot be mistaken. */
  readonly caution: string | null;
  readonly pinned: boolean;
}

/** The legend of a view's metric, in its order and with its counts. */
export function legendEntries({ classes }: Pick<ViewModel, "classes">): readonly LegendEntry[] {
  return classes.map(entryOf);
}

/** A class as a legend shows it. */
export function entryOf({ value, label, paint, count, pinned, cautioned }: LegendClass): LegendEntry {
  const [, name = label, rest = ""] = /^([^（].*?)(（.*)$/u.exec(label) ?? [];
  return { value, paint, name, rest, count, caution: cautioned ? caution : null, pinned };
}
