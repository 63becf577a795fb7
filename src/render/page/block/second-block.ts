import { punctuation } from "../../../messages/ja/punctuation.ts";
import { pictureMessages } from "../../../messages/ja/pictures.ts";
import { type SymbolShape, symbolsOf } from "../../../cartography/symbols.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { type CrossTable, crossTableOf } from "../../../derive/cross-table.ts";
import { type Block, emptyBlock, ink, stack, textBlock, textLine, type } from "./block.ts";
import { entryOf, fullLabels } from "./legend-entries.ts";
import { legendLines } from "./legend-lines.ts";
import { type PictureNode, placed } from "../node/nodes.ts";
import { swatchNode, swatchSize } from "../node/swatch.ts";
import { symbolNodes } from "../node/symbol.ts";

const symbolScale = 1.5;
const sample = { width: 40, height: 30 };

/** How closely the block is set, the roomiest first. */
const settings = [
  { size: type.label, padding: 7, gap: 14, rowHeight: 42 },
  { size: 28, padding: 4, gap: 10, rowHeight: 38 },
  { size: 26, padding: 2, gap: 6, rowHeight: 34 },
  { size: 22, padding: 1, gap: 4, rowHeight: 32 },
] as const;

/**
 * The second metric's symbols and the cross table with the first metric; empty without a second metric. It is set more
 * closely where it would be higher than a height.
 */
export function secondBlock(view: ViewModel, width: number, height: number, counts: boolean): Block {
  const { second, metric } = view;
  const table = crossTableOf(view);
  if (!second || !table) return emptyBlock;
  const symbols = symbolsOf(second.classes);
  const heading = stack(
    [
      textBlock(pictureMessages.symbols(second.metric.label), width, { size: 26, bold: true, lineHeight: 1.3 }),
      textBlock(second.metric.question, width, { size: type.note, fill: ink.soft, balanced: true }),
    ],
    2,
  );
  const notes = fullLabels(second.classes).map((text) =>
    textBlock(text, width, { size: type.credit, fill: ink.soft, balanced: true }),
  );
  const note = stack(
    pictureMessages
      .crossTable(metric.label, second.metric.label)
      .map((line) => textBlock(line, width, { size: type.credit, fill: ink.soft })),
    0,
  );
  let drawn = emptyBlock;
  for (const { size, padding, gap, rowHeight } of settings) {
    const lines = table.columns.map(({ class: entry }) => {
      const shape = symbols.get(entry.value);
      const { width: across, height: down } = sample;
      return {
        ...entryOf(entry),
        sample: shape ? [placed(across / 2, down / 2, symbolScale, symbolNodes(shape))] : [],
      };
    });
    drawn = stack(
      [
        heading,
        stack([legendLines(lines, width, { counts, size, padding, sample }), ...notes], 6),
        stack([note, crossBlock(table, symbols, width, rowHeight)], 4),
      ],
      gap,
    );
    if (drawn.height <= height) return drawn;
  }
  return drawn;
}

function crossBlock(
  table: CrossTable,
  symbols: ReadonlyMap<string, SymbolShape>,
  width: number,
  rowHeight: number,
): Block {
  const head = 64;
  const cell = Math.min(96, (width - head) / table.columns.length);
  const right = head + cell * table.columns.length;
  const size = Math.min(type.unit, cell / 4);
  const nodes: PictureNode[] = table.columns.flatMap(({ class: { value } }, index) => {
    const shape = symbols.get(value);
    return shape ? [placed(head + (index + 0.5) * cell, rowHeight / 2, symbolScale, symbolNodes(shape))] : [];
  });
  table.rows.forEach((row, index) => {
    const y = rowHeight * (index + 1);
    nodes.push({ kind: "line", x1: 0, y1: y, x2: right, y2: y, stroke: ink.line, strokeWidth: 1 });
    nodes.push(swatchNode({ x: 4, y: y + (rowHeight - swatchSize.height * 1.4) / 2, scale: 1.4 }, row.class.paint));
    table.columns.forEach((_, place) => {
      const group = table.cells[index]?.[place];
      const middle = head + (place + 0.5) * cell;
      const text = !group
        ? "–"
        : group.centres === 0
          ? `${group.municipalities.length}`
          : punctuation.both(group.centres, group.municipalities.length);
      nodes.push(
        textLine(text, middle, y + (rowHeight - size * 1.4) / 2, {
          size,
          align: "middle",
          fill: group ? ink.text : ink.soft,
        }),
      );
    });
  });
  const height = rowHeight * (table.rows.length + 1);
  nodes.push({ kind: "line", x1: 0, y1: height, x2: right, y2: height, stroke: ink.line, strokeWidth: 1 });
  return { width, height, nodes };
}
