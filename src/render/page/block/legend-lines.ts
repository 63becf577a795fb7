import { inUnit } from "../../../messages/ja/counts.ts";
import { punctuation } from "../../../messages/ja/punctuation.ts";
import type { Tally } from "../../../derive/legend-classes.ts";
import { type Block, ink, lineWidth, place, stack, textBlock, textLine, type } from "./block.ts";
import type { LegendEntry } from "./legend-entries.ts";
import type { PictureNode } from "../node/nodes.ts";

/** A line of a legend: what stands for the class on the map, drawn in a box of a swatch's size, and its words. */
export interface LegendLine extends Pick<LegendEntry, "short" | "lead" | "other" | "pinned"> {
  readonly sample: readonly PictureNode[];
}

/** How lines are set. */
export interface LegendLineOptions {
  readonly counts: boolean;
  /** Height of a line's label. */
  readonly size: number;
  /** Width and height of a sample's box. */
  readonly sample: { readonly width: number; readonly height: number };
  /** Space between a line's words and the rules above and below them. */
  readonly padding: number;
}

const gap = 14;
/** A unit that nobody can read would leave a bare number. */
const leastUnit = 13;

/**
 * Lines below one another, ruled: sample, short label, and the count at the right, the other unit behind it where there
 * is room.
 */
export function legendLines(lines: readonly LegendLine[], width: number, options: LegendLineOptions): Block {
  const columns = columnsOf(lines, width, options);
  return stack(
    lines.map((line) => lineBlock(line, width, options, columns)),
    0,
  );
}

/** Widths of the columns of numbers, 0 for one that is left out. */
interface Columns {
  readonly number: number;
  readonly unit: number;
  readonly other: number;
}

function sizesOf(size: number): { readonly count: number; readonly unit: number } {
  return { count: (size * type.count) / type.label, unit: Math.max(leastUnit, (size * type.unit) / type.label) };
}

function columnsOf(lines: readonly LegendLine[], width: number, { counts, size, sample }: LegendLineOptions): Columns {
  const { count, unit } = sizesOf(size);
  if (!counts) return { number: 0, unit: 0, other: 0 };
  const widest = (widths: readonly number[]) => Math.max(0, ...widths);
  const number = widest(lines.map(({ lead }) => lineWidth(`${lead.count}`, count)));
  const units = widest(lines.map(({ lead }) => lineWidth(lead.unit, unit))) + gapOf(unit);
  const other = widest(lines.map((line) => (line.other ? lineWidth(otherIn(line.other), unit) : 0)));
  const label = widest(lines.map(({ short }) => lineWidth(short, size)));
  const room = width - sample.width - gap - label - gap - number - units;
  return { number, unit: units, other: other > 0 && room >= other + gap ? other : 0 };
}

/** Between a number and its unit, where the language has a space there. */
function gapOf(size: number): number {
  return lineWidth(punctuation.unitGap, size);
}

function otherIn({ count, of }: Tally): string {
  return inUnit(count, of);
}

function lineBlock(
  { short, lead, other, pinned, sample: drawn }: LegendLine,
  width: number,
  { counts, size, sample, padding }: LegendLineOptions,
  columns: Columns,
): Block {
  const indent = sample.width + gap;
  const behind = columns.other > 0 ? columns.other + gap : 0;
  const counted = counts ? columns.number + columns.unit + behind + gap : 0;
  const label = textBlock(short, width - indent - counted, { size, bold: pinned, lineHeight: 1.25, balanced: true });
  const { count: large, unit: small } = sizesOf(size);
  const height = Math.max(label.height, counts ? large : 0, sample.height) + padding * 2;
  const middle = height / 2;
  const unitAt = width - behind - columns.unit + gapOf(small);
  // Numbers and units stand on the baseline of a label of one line.
  const baseline = (own: number) => middle + 0.38 * size - 0.88 * own;
  const nodes: PictureNode[] = [
    place({ ...sample, nodes: drawn }, 0, middle - sample.height / 2),
    place(label, indent, middle - label.height / 2),
  ];
  if (counts) {
    const plain = { lineHeight: 1 };
    nodes.push(
      textLine(`${lead.count}`, unitAt - 3 - gapOf(small), baseline(large) + large * 0.04, {
        ...plain,
        size: large,
        bold: true,
        align: "end",
      }),
      textLine(lead.unit, unitAt, baseline(small), { ...plain, size: small }),
    );
    if (other && columns.other > 0) {
      const style = { ...plain, size: small, fill: ink.soft, align: "end" as const };
      nodes.push(textLine(otherIn(other), width, baseline(small), style));
    }
  }
  nodes.push({ kind: "line", x1: 0, y1: height, x2: width, y2: height, stroke: ink.line, strokeWidth: 1 });
  return { width, height, nodes };
}

/** Whether lines of a width have room for the counts in the other unit. */
export function showsOther(lines: readonly LegendLine[], width: number, options: LegendLineOptions): boolean {
  return columnsOf(lines, width, options).other > 0;
}
