import { pictureWords } from "../messages/ja/picture-words.ts";
import type { LegendClass } from "./legend-classes.ts";

/** A map in words: the metric and the counts of its classes. */
export function mapInWords(label: string, classes: readonly LegendClass[]): string {
  return pictureWords.mapOf(
    label,
    classes.map((entry) => pictureWords.countOf(entry.label, entry.count)),
  );
}

/**
 * The classes without empty classes of silence. A metric's own values stay, because readers should see that nobody gave
 * them.
 */
export function withoutIdleSilence(classes: readonly LegendClass[]): readonly LegendClass[] {
  return classes.filter(({ silent, municipalities }) => !silent || municipalities.length > 0);
}
