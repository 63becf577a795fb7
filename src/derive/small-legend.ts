import { uncoveredInShort } from "../messages/ja.ts";
import { pictureWords } from "../messages/ja/picture-words.ts";
import { uncovered } from "../model/metric.ts";
import type { LegendClass } from "./legend-classes.ts";

/** A class's label where a legend has little room; what it leaves out is said elsewhere on the page. */
export function shortLabelOf({ value, label }: LegendClass): string {
  return value === uncovered ? uncoveredInShort : label;
}

/** A map in words: the metric and the counts of its classes. */
export function mapInWords(label: string, classes: readonly LegendClass[]): string {
  return pictureWords.mapOf(
    label,
    classes.map((entry) => pictureWords.countOf(entry.label, entry.count)),
  );
}

/** All classes but silence that nobody is in: of a metric's own values it is worth knowing that nobody gave them. */
export function withoutIdleSilence(classes: readonly LegendClass[]): readonly LegendClass[] {
  return classes.filter(({ silent, municipalities }) => !silent || municipalities.length > 0);
}
