import { pictureMessages } from "../../../messages/ja/pictures.ts";
import { type SymbolShape, symbolsOf } from "../../../cartography/symbols.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import type { LegendClass } from "../../../derive/legend-classes.ts";
import { type CrossTable, crossTableOf } from "../../../derive/cross-table.ts";
import { type Block, emptyBlock, ink, lineWidth, place, stack, textBlock, textLine, type } from "./block.ts";
import { entryOf } from "./legend-entries.ts";
import { type PictureNode, placed } from "../node/nodes.ts";
import { swatchNode, swatchSize } from "../node/swatch.ts";
import { symbolNodes } from "../node/symbol.ts";

const symbolScale = 1.5;
const indent = 46;

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
      textBlock(pictureMessages.symbols(second.metric.label), width, { size: type.label, bold: true, lineHeight: 1.3 }),
      textBlock(second.metric.question, width, { size: type.note, fill: ink.soft, balanced: true }),
    ],
    2,
  );
  const note = stack(
    pictureMessages
      .crossTable(metric.label, second.metric.label)
      .map((line) => textBlock(line, width, { size: type.credit, fill: ink.soft })),
    0,
  );
  const drawn = (gap: number, rowHeight: number, inline: boolean) =>
    stack(
      [
        heading,
        stack(
          table.columns.map((column) => {
            const shape = symbols.get(column.class.value);
            return symbolEntry(column.class, shape, width, { counts, inline });
          }),
          gap,
        ),
        stack([note, crossBlock(table, symbols, width, rowHeight)], 4),
      ],
      gap + 8,
    );
  const roomy = drawn(10, 42, false);
  if (roomy.height <= height) return roomy;
  const closer = drawn(6, 36, false);
  return closer.height <= height ? closer : drawn(4, 34, true);
}

function symbolEntry(
  entry: LegendClass,
  shape: SymbolShape | undefined,
  width: number,
  { counts, inline }: { counts: boolean; inline: boolean },
): Block {
  const { name, rest, count, caution } = entryOf(entry);
  const small = { size: type.note, lineHeight: 1.35 };
  const label = { size: 24, bold: true, lineHeight: 1.3 };
  const room = width - indent;
  const said = counts ? count : "";
  // Explanation and count on one line where height is scarce and there is width for it.
  const both = `${rest} ${said}`;
  const below = inline && lineWidth(both, small.size) <= room ? [both.trim()] : [rest, said];
  const lines = stack(
    [
      textBlock(name, room, label),
      ...below.filter(Boolean).map((text) => textBlock(text, room, small)),
      caution ? textBlock(caution, room, small) : emptyBlock,
    ],
    0,
  );
  return {
    width,
    height: lines.height,
    nodes: [...(shape ? [placed(17, 16, symbolScale, symbolNodes(shape))] : []), place(lines, indent, 0)],
  };
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
  const size = Math.min(type.count, cell / 4);
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
          : `${group.centres}・${group.municipalities.length}`;
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
