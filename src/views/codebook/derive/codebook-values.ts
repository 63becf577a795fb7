import type { LegendClass } from "../../../derive/legend-classes.ts";
import type { CodebookMetric } from "./codebook.ts";
import type { CodingRecord } from "../../../derive/codings.ts";

/** One value of a metric with the codings that give it. */
export interface CodebookValue {
  readonly class: LegendClass;
  readonly codings: readonly CodingRecord[];
}

/**
 * A metric's codings by their values, in the legend's order.
 *
 * @param pinned value ids; none for all
 */
export function codingsByValue(
  { values, codings }: CodebookMetric,
  pinned: readonly string[],
): readonly CodebookValue[] {
  return values
    .filter(({ value }) => pinned.length === 0 || pinned.includes(value))
    .map((entry) => ({ class: entry, codings: codings.filter(({ value }) => value.id === entry.value) }));
}
