import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from "d3";
import { notMentioned, uncovered } from "../model/metric.ts";
import type { LegendClass } from "../derive/legend-classes.ts";

/** A symbol around the origin. Answers are filled shapes, silence is a line. */
export interface SymbolShape {
  readonly path: string;
  readonly filled: boolean;
}

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar];

/** Area of a symbol in square CSS pixels. */
const area = 110;

/** Symbols of silence are small and made of lines only, so that they do not look like an answer. */
const silences: Readonly<Record<string, string>> = {
  [notMentioned]: "M-3,0A3,3 0 1 1 3,0A3,3 0 1 1 -3,0Z",
  [uncovered]: "M-3,-3L3,3M3,-3L-3,3",
};

/**
 * The symbols of a metric's classes, by value. They differ in shape only, because colour belongs to the fill below
 * them.
 *
 * @param classes in the legend's order; at most six that are not silent, as many as a metric has fills for
 */
export function symbolsOf(classes: readonly Pick<LegendClass, "value" | "silent">[]): ReadonlyMap<string, SymbolShape> {
  const own = classes.filter(({ silent }) => !silent);
  return new Map(
    classes.map(({ value, silent }): [string, SymbolShape] => {
      if (silent) return [value, { path: silences[value] ?? "", filled: false }];
      const shape = shapes[own.findIndex((entry) => entry.value === value)];
      if (!shape) throw new RangeError(`no symbol for ${value}: there are ${shapes.length}`);
      return [value, { path: symbol(shape, area).digits(2)() ?? "", filled: true }];
    }),
  );
}
