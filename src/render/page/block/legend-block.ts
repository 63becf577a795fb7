import { hasHatch, hatchSample } from "../../../derive/scope-paint.ts";
import { countMessages } from "../../../messages/ja/counts.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { scopeLabels } from "../../../messages/ja.ts";
import { type Block, emptyBlock, ink, lineWidth, place, stack, textBlock, type } from "./block.ts";
import { type LegendEntry, legendEntries } from "./legend-entries.ts";
import type { PictureNode } from "../node/nodes.ts";
import { textWidth } from "../node/text-width.ts";
import { swatchNode, swatchSize } from "../node/swatch.ts";

/** What a legend shows. */
export interface LegendOptions {
  readonly counts: boolean;
  /** Number of columns. */
  readonly columns: number;
  /** False where the page says for several legends at once what the hatch and the counts mean. */
  readonly keys?: boolean;
}

const swatchScale = 1.5;
const indent = swatchSize.width * swatchScale + 16;
const entryGap = 10;
/** Where two legends share a page. */
const tightGap = 0;
const columnGap = 40;

/** The classes with their counts, and what the hatch says. */
export function legendBlock(view: ViewModel, width: number, { counts, columns, keys = true }: LegendOptions): Block {
  const own = (width - (columns - 1) * columnGap) / columns;
  const entries = legendEntries(view).map((entry) => entryBlock(entry, own, counts));
  const block = inColumns(entries, own, columns, keys ? entryGap : tightGap);
  return keys ? stack([block, legendKeys([view], width, counts)], 16) : block;
}

/** What the hatch says where any of the views has one, and what is counted where any counts by municipality. */
export function legendKeys(views: readonly ViewModel[], width: number, counts: boolean): Block {
  const note =
    counts && views.some(({ metric }) => metric.unit === "municipality")
      ? textBlock(countMessages.overlapping, width, {
          size: type.credit,
          fill: ink.soft,
          lineHeight: 1.5,
        })
      : emptyBlock;
  const key = views.some(hasHatch) ? hatchKey(width) : emptyBlock;
  return stack([key, note], 16);
}

function entryBlock(entry: LegendEntry, width: number, counts: boolean): Block {
  const room = width - indent;
  const { name, rest, count, caution, paint } = entry;
  const label = { size: type.label, bold: true, lineHeight: 1.3 };
  const small = { size: type.note, lineHeight: 1.35 };
  // The explanation of a label stands on the label's line where there is room.
  const inline = rest !== "" && lineWidth(name, label.size) + lineWidth(rest, small.size) <= room;
  const first = textBlock(name, room, label);
  const following = inline ? textBlock(rest, room, small) : emptyBlock;
  const lines = stack(
    [
      first,
      rest !== "" && !inline ? textBlock(rest, room, small) : emptyBlock,
      counts ? textBlock(count, room, { size: type.count, lineHeight: 1.35 }) : emptyBlock,
      caution ? textBlock(caution, room, small) : emptyBlock,
    ],
    0,
  );
  const nodes: PictureNode[] = [swatchNode({ x: 0, y: 3, scale: swatchScale }, paint), place(lines, indent, 0)];
  if (inline) nodes.push(place(following, indent + textWidth(name) * label.size + 10, 5));
  return { width, height: Math.max(lines.height, swatchSize.height * swatchScale + 6), nodes };
}

/** Entries in columns of about equal height, top to bottom first. */
function inColumns(entries: readonly Block[], width: number, columns: number, gap = entryGap): Block {
  const total = entries.reduce((sum, { height }) => sum + height + gap, 0);
  const stacks: Block[][] = [[]];
  let height = 0;
  for (const entry of entries) {
    if (stacks.length < columns && height + entry.height / 2 > total / columns) {
      stacks.push([]);
      height = 0;
    }
    stacks.at(-1)?.push(entry);
    height += entry.height + gap;
  }
  const stacked = stacks.map((blocks) => stack(blocks, gap));
  return {
    width: columns * (width + columnGap) - columnGap,
    height: Math.max(...stacked.map((block) => block.height)),
    nodes: stacked.map((block, index) => place(block, index * (width + columnGap), 0)),
  };
}

/** What the hatch says. */
function hatchKey(width: number): Block {
  const text = textBlock(scopeLabels.area, width - indent, { size: type.note, lineHeight: 1.5 });
  const rule: PictureNode = { kind: "line", x1: 0, y1: 0, x2: width, y2: 0, stroke: ink.line, strokeWidth: 1.5 };
  return {
    width,
    height: Math.max(text.height, 34) + 14,
    nodes: [rule, swatchNode({ x: 0, y: 15, scale: swatchScale }, hatchSample), place(text, indent, 15)],
  };
}
