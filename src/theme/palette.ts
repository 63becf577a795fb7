import type { MetricKind } from "../model/metric.ts";
import { contrast } from "./contrast.ts";

/** A texture laid over a fill: one square, repeated. */
export interface Pattern {
  readonly id: string;
  /** Edge length of the square, in CSS pixels. */
  readonly size: number;
  /**
   * Strokes within the repeat as `[x1, y1, x2, y2]`; one of no length is a dot. A stroke ends at the repeat's edge
   * where the next repeat continues it.
   */
  readonly strokes: readonly (readonly [number, number, number, number])[];
  readonly color: string;
  /** In CSS pixels. */
  readonly strokeWidth: number;
}

/** How one class of a metric is drawn: fill and pattern, and nothing else, say the value. */
export interface Paint {
  /** Six-digit hexadecimal sRGB colour. */
  readonly fill: string;
  readonly pattern: Pattern | null;
}

/**
 * Fills for a metric's values by the kind of its question, taken in order.
 *
 * Any two of a kind, and any of them and the fills below, stay apart (ΔE00 ≥ 10) in normal and in colour-deficient
 * vision, and white or black text reads on each; the unit test computes it. The lightness of the first four differs too,
 * for grey printers. Answers have two ends; a burden grows darker as it grows heavier, with no cool end that would look
 * like praise; of nominal values none looks better than another, so none is navy or red.
 */
export const valueFills: Readonly<Record<MetricKind, readonly string[]>> = {
  answer: ["#0a4a8f", "#5fb3d9", "#eac452", "#b8452a", "#3f6ae6", "#541e00"],
  burden: ["#a3300c", "#e07410", "#f8c05a", "#fce7c4", "#4d0a0c", "#a84b86"],
  nominal: ["#00575b", "#d6c64e", "#8f55a8", "#d68dc8", "#b6e9b9", "#3a2208"],
};

/** Paint of a municipality whose centre's row is silent: paper with dots, which is not part of any scale. */
export const notMentionedPaint: Paint = {
  fill: "#ffffff",
  pattern: {
    id: "dots",
    size: 6,
    strokes: [
      [1.5, 1.5, 1.5, 1.5],
      [4.5, 4.5, 4.5, 4.5],
    ],
    color: "#8f9297",
    strokeWidth: 1.1,
  },
};

/** Paint of a municipality that no row covers: grey, crossed out, both light enough for a name that reads on them. */
export const uncoveredPaint: Paint = {
  fill: "#c4c5c9",
  pattern: {
    id: "cross",
    size: 8,
    strokes: [
      [0, 0, 8, 8],
      [8, 0, 0, 8],
    ],
    color: "#6b6d72",
    strokeWidth: 1,
  },
};

/** The dark of lines and words. */
const dark = "#1a1a1c";

/** Ground colours of the map: ΔE00 ≥ 6 from every class. */
export const ground = { sea: "#e6f2fd", neighbours: "#e8e5de" } as const;

/** Background beyond the data: paper, because it is unknown whether there is land or sea. */
export const paper = "#f2f2f2";

/** Line colours of the map. */
const lines = {
  area: dark,
  casing: "#ffffff",
  outline: dark,
  selection: "#ffd43d",
  marked: "#aa00aa",
  prefecture: "#b9b4aa",
} as const;

/**
 * Paint of a metric's value.
 *
 * @param kind of the metric's question
 * @param index place of the value among the metric's own values, from 0
 * @throws RangeError when the metric has more values than there are mutually distinct fills
 */
export function valuePaint(kind: MetricKind, index: number): Paint {
  const fill = valueFills[kind][index];
  if (fill === undefined) {
    throw new RangeError(`a metric has at most ${valueFills[kind].length} values, value ${index + 1} has no fill`);
  }
  return { fill, pattern: null };
}

/** Path data of a pattern's strokes for a number of repeats, from the origin. */
export function patternPath({ strokes, size }: Pattern, columns = 1, rows = 1): string {
  let path = "";
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [column * size, row * size];
      path += strokes.map(([x1, y1, x2, y2]) => `M${x + x1} ${y + y1}L${x + x2} ${y + y2}`).join("");
    }
  }
  return path;
}

/** White or nearly black, whichever stands out more from a fill: 4.5 : 1 and more from every fill that there is. */
export function inkOn(fill: string): string {
  return contrast("#ffffff", fill) >= contrast(dark, fill) ? "#ffffff" : dark;
}

/** A fill under a fine hatch, which says that an answer was given for the whole coverage area. */
export function hatched(fill: string): Paint {
  const color = inkOn(fill);
  const id = color === dark ? "hatch-dark" : "hatch-light";
  return { fill, pattern: { id, size: 8, strokes: [[0, 8, 8, 0]], color, strokeWidth: 0.5 } };
}

/** Width of the line around a name's letters, half of it outside them, in CSS pixels. */
export const nameHalo = 2.5;

/** The scale and the arrow to the north, and the line around them by which they stand out on any fill. */
export const scaleLines = { ink: dark, width: 1.5, around: lines.casing, casing: 4 } as const;

/** Borders: widths in CSS pixels. The colour of a municipal one goes by the fills on either side: see `borderInk`. */
export const borderLines = {
  prefecture: { width: 0.75, line: lines.prefecture },
  municipal: { width: 1 },
  outer: { width: 1.25, line: lines.area },
  area: { width: 1.5, line: lines.area },
} as const;

/**
 * Outlines, which say selection and hover: width of the line and of the casing around it, in CSS pixels.
 */
export const outlines = {
  marked: { width: 2.75, casing: 4.5, line: lines.marked, around: lines.casing },
  area: { width: 2.75, casing: 5, line: lines.outline, around: lines.casing },
  selected: { width: 2.75, casing: 7, line: lines.outline, around: lines.selection },
  hovered: { width: 2.25, casing: 4.5, line: lines.outline, around: lines.casing },
} as const;
