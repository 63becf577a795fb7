import { punctuation } from "../../../messages/ja/punctuation.ts";
import { pictureMessages } from "../../../messages/ja/pictures.ts";
import {
  type Block,
  emptyBlock,
  fittedBlock,
  ink,
  lineWidth,
  place,
  stack,
  textBlock,
  textLine,
  type,
} from "./block.ts";
import type { PictureNode } from "../node/nodes.ts";
import { gutter } from "../page.ts";
import type { PictureQuote } from "./quotes.ts";
import { swatchNode, swatchSize } from "../node/swatch.ts";

const gap = 22;
const swatchScale = 1.2;

/** Least height of a quote: its value, two lines, and whose it is. */
const least = 170;

/**
 * Quotes below one another, no higher than a height. Text that does not fit even in smaller type is cut with …, and a
 * quote without room for any line is left out.
 */
export function quotesBlock(quotes: readonly PictureQuote[], width: number, height: number): Block {
  const heading = headingBlock(width);
  const room = height - heading.height - 8;
  const many = Math.min(quotes.length, Math.floor((room + gap) / (least + gap)));
  if (many < 1) return emptyBlock;
  const blocks: Block[] = [];
  let left = room;
  quotes.slice(0, many).forEach((quote, index) => {
    // The quotes after a short one get the room that it leaves.
    const share = (left - (many - index - 1) * gap) / (many - index);
    const block = quoteBlock(quote, width, share);
    blocks.push(block);
    left -= block.height + gap;
  });
  return stack([heading, stack(blocks, gap)], 8);
}

/** Quotes side by side, no higher than a height. */
export function quotesRow(quotes: readonly PictureQuote[], width: number, height: number): Block {
  if (quotes.length === 0) return emptyBlock;
  const heading = headingBlock(width);
  const own = (width - (quotes.length - 1) * gutter) / quotes.length;
  const blocks = quotes.map((quote) => quoteBlock(quote, own, height - heading.height - 8));
  const row: Block = {
    width,
    height: Math.max(...blocks.map((block) => block.height)),
    nodes: blocks.map((block, index) => place(block, index * (own + gutter), 0)),
  };
  return stack([heading, row], 8);
}

function headingBlock(width: number): Block {
  return {
    width,
    height: 40,
    nodes: [
      { kind: "line", x1: 0, y1: 0, x2: width, y2: 0, stroke: ink.line, strokeWidth: 1.5 },
      textLine(pictureMessages.quotes, 0, 10, { size: type.note, bold: true, fill: ink.soft }),
    ],
  };
}

function quoteBlock({ text, centre, columnLabel, class: entry }: PictureQuote, width: number, height: number): Block {
  const indent = swatchSize.width * swatchScale + 12;
  const value = textBlock(entry.label, width - indent, { size: type.note, bold: true, lineHeight: 1.3 }, 2);
  const nodes: PictureNode[] = [swatchNode({ x: 0, y: 2, scale: swatchScale }, entry.paint), place(value, indent, 0)];
  const head: Block = { width, height: Math.max(value.height, 28), nodes };
  const credit = { size: type.credit, fill: ink.soft };
  const source = punctuation.withAside(centre, columnLabel);
  // Where value and centre do not fit on one line, the centre gets its own.
  const sources = lineWidth(source, credit.size) <= width ? [source] : [centre, punctuation.aside(columnLabel)];
  const whose = stack(
    sources.map((line) => textBlock(line, width, credit, 2)),
    0,
  );
  const said = fittedBlock(
    punctuation.quote(text),
    width,
    height - head.height - whose.height - 8,
    [
      { size: type.quote, lines: 99 },
      { size: 22, lines: 99 },
      { size: 20, lines: 99 },
    ],
    { lineHeight: 1.45 },
  );
  return stack([head, said, whose], 4);
}
