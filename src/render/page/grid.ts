import type { Paint } from "../../theme/palette.ts";
import { type Block, ink, place, stack, textBlock } from "./block/block.ts";
import type { PictureNode } from "./node/nodes.ts";
import { swatchNode, swatchSize } from "./node/swatch.ts";

/** One text of a cell, beside the swatch that it names. */
export interface CellLine {
  readonly paint: Paint;
  readonly text: string;
  /** In smaller type after it: whose answer it is, what its scope is. */
  readonly notes: readonly string[];
  /** True for a value of silence, which is paler than an answer. */
  readonly silent: boolean;
}

/** Content of a cell. */
export type GridCell =
  | { readonly kind: "text"; readonly text: string; readonly bold: boolean }
  /** A name with an explanation in smaller type below. */
  | { readonly kind: "heading"; readonly text: string; readonly note: string }
  | { readonly kind: "answers"; readonly lines: readonly CellLine[] };

/** A table of words and swatches. */
export interface Grid {
  /** Widths of the columns in design units, for a size of type. */
  readonly columns: (size: number) => readonly number[];
  readonly rows: readonly {
    readonly cells: readonly GridCell[];
    /** A heading row spans all columns and has its own background. */
    readonly kind: "head" | "group" | "body";
  }[];
}

const groupGround = "#f1f1f4";

/** A table with the size of its type. */
export interface FittedGrid extends Block {
  readonly size: number;
}

/**
 * Draws a table in the largest type at which it is no higher than a height.
 *
 * @param sizes in falling order; a table that fits in one size fits in all smaller ones, so a binary search is enough
 * @returns the table in the smallest size where none fits; it is then too high
 */
export function fittedGrid(grid: Grid, height: number, sizes: readonly number[]): FittedGrid {
  let [first, last] = [0, sizes.length - 1];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (gridBlock(grid, sizes[middle] ?? 0, 0).height <= height) last = middle;
    else first = middle + 1;
  }
  const size = sizes[first] ?? 0;
  const drawn = gridBlock(grid, size, 0);
  // The height left over is shared among the rows, up to a limit beyond which they would no longer look like one table.
  const spare = Math.min((height - drawn.height) / grid.rows.length, size * 0.9);
  return { ...(spare > 0 ? gridBlock(grid, size, spare) : drawn), size };
}

function gridBlock({ columns: columnsOf, rows }: Grid, size: number, spare: number): Block {
  const columns = columnsOf(size);
  const width = columns.reduce((sum, own) => sum + own, 0);
  const pad = { x: size * 0.35, y: size * 0.16 + spare / 2 };
  const nodes: PictureNode[] = [];
  let y = 0;
  for (const { cells, kind } of rows) {
    const blocks = cells.map((cell, index) => {
      const own = kind === "group" ? width : (columns[index] ?? 0);
      return cellBlock(cell, own - pad.x * 2, size);
    });
    const height = Math.max(...blocks.map((block) => block.height), size * 1.25) + pad.y * 2;
    if (kind === "group") nodes.push({ kind: "rect", x: 0, y, width, height, fill: groupGround });
    let x = 0;
    blocks.forEach((block, index) => {
      const offset = kind === "head" ? height - pad.y - block.height : pad.y;
      nodes.push(place(block, x + pad.x, y + offset));
      x += columns[index] ?? 0;
    });
    y += height;
    const thick = kind === "head";
    nodes.push({
      kind: "line",
      x1: 0,
      y1: y,
      x2: width,
      y2: y,
      stroke: thick ? ink.soft : ink.line,
      strokeWidth: thick ? 1.5 : 0.75,
    });
  }
  return { width, height: y, nodes };
}

function cellBlock(cell: GridCell, width: number, size: number): Block {
  if (cell.kind === "text")
    return textBlock(cell.text, width, { size, bold: cell.bold, lineHeight: 1.25, balanced: true });
  if (cell.kind === "heading") {
    return stack(
      [
        textBlock(cell.text, width, { size, bold: true, lineHeight: 1.25, balanced: true }),
        textBlock(cell.note, width, { size: size * 0.8, lineHeight: 1.3, fill: ink.soft, balanced: true }),
      ],
      0,
    );
  }
  const scale = Math.round(((size * 1.05) / swatchSize.height) * 100) / 100;
  const indent = swatchSize.width * scale + size * 0.4;
  const room = width - indent;
  return stack(
    cell.lines.map(({ paint, text, notes, silent }): Block => {
      const words = stack(
        [
          textBlock(text, room, { size, lineHeight: 1.25, fill: silent ? ink.soft : ink.text, balanced: true }),
          ...notes.map((note) =>
            textBlock(note, room, { size: size * 0.88, lineHeight: 1.25, fill: ink.soft, balanced: true }),
          ),
        ],
        0,
      );
      return {
        width,
        height: words.height,
        nodes: [swatchNode({ x: 0, y: size * 0.1, scale }, paint), place(words, indent, 0)],
      };
    }),
    size * 0.2,
  );
}
