import type { ViewModel } from "../derive/view-model.ts";
import type { LegendClass } from "../derive/legend-classes.ts";

/** How far a symbol with its casing reaches from its point, in CSS pixels. */
export interface SymbolBox {
  readonly top: number;
  readonly bottom: number;
  /** To the left and to the right. */
  readonly side: number;
}

/**
 * Boxes of the symbols, in their order. They are constants because names are placed before the code that draws symbols
 * has loaded. They were measured with the casing of 1.5 CSS pixels; a test measures them again.
 */
const boxes: readonly SymbolBox[] = [
  { top: 7.5, bottom: 7.5, side: 7.5 },
  { top: 6.8, bottom: 6.8, side: 6.8 },
  { top: 10.8, bottom: 6.2, side: 9.5 },
  { top: 11.3, bottom: 11.3, side: 7.2 },
  { top: 8.6, bottom: 8.6, side: 8.6 },
  { top: 11.5, bottom: 9.6, side: 11 },
];

/** Silence's symbols are lines of 3 CSS pixels' reach. */
const silentBox: SymbolBox = { top: 5.3, bottom: 5.3, side: 5.3 };

/** Whether the second metric is drawn as symbols on the large map; some views give it a map of its own instead. */
export function hasSymbols(view: Pick<ViewModel, "second" | "traits">): boolean {
  return view.second !== null && view.traits.second === "symbols";
}

/** Scale of the symbols for the size of a map's names; on a phone both are smaller. */
export function symbolScale(fontSize: number): number {
  return Math.min(1, Math.max(0.75, 0.75 + (fontSize - 10) * 0.125));
}

/** The boxes of a metric's symbols, by value. */
export function symbolBoxes(
  classes: readonly Pick<LegendClass, "value" | "silent">[],
  scale: number,
): ReadonlyMap<string, SymbolBox> {
  const own = classes.filter(({ silent }) => !silent);
  return new Map(
    classes.map((entry) => {
      const box = (entry.silent ? null : boxes[own.indexOf(entry)]) ?? silentBox;
      return [entry.value, { top: box.top * scale, bottom: box.bottom * scale, side: box.side * scale }];
    }),
  );
}
