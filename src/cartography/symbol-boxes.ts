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
 * Boxes of the symbols, in their order: names are placed around symbols before the code that draws those has come.
 * Measured on the drawn symbols, their casing of 1.5 CSS pixels included; a test measures them again.
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

/** True where the second metric is drawn as symbols: on the one large map, not where it has a map of its own. */
export function hasSymbols(view: Pick<ViewModel, "second" | "traits">): boolean {
  return view.second !== null && view.traits.second === "symbols";
}

/** Size of the symbols on a map whose names have that size: on a telephone's map they are smaller. */
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
