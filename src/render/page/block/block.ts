import { Kept } from "../../../model/memo.ts";
import { type GroupNode, type PictureNode, type TextNode, placed } from "../node/nodes.ts";
import { textWidth } from "../node/text-width.ts";
import { type WrappedText, reserve, wrap, wrapBalanced, wrapPhrases } from "../node/wrap.ts";

/** Part of a page that knows its size, drawn from its own top left corner. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PictureNode[];
}

/** Nothing, of no size. */
export const emptyBlock: Block = { width: 0, height: 0, nodes: [] };

/** Ink of words, in order of weight, and of the lines that part them. */
export const ink = { text: "#1a1a1c", soft: "#4d4d4f", line: "#b4b4b7" } as const;

/**
 * Sizes of type in design units. On a slide 33.9 cm wide 28 units are 14 points, on A4 paper 13: the smallest here is
 * still read from a seat, or in the hand.
 */
export const type = {
  title: 56,
  subtitle: 30,
  question: 28,
  fact: 22,
  label: 30,
  count: 40,
  unit: 22,
  note: 20,
  credit: 18,
  quote: 24,
} as const;

/** How a text is set. */
export interface TextStyle {
  /** In design units. */
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** In sizes of the type. */
  readonly lineHeight?: number;
  readonly align?: "start" | "middle" | "end";
  /** True where all lines should be about equally long. */
  readonly balanced?: boolean;
}

/** Part of a full-width character's height above the baseline. */
const ascent = 0.88;

const opensWithBracket = /^[（「『【〔［]/u;

/** One line of text whose line box has its top at `top`. */
export function textLine(text: string, x: number, top: number, style: TextStyle): TextNode {
  const { size, bold = false, fill = ink.text, lineHeight = 1.4, align = "start" } = style;
  return {
    kind: "text",
    text,
    x,
    y: top + ((lineHeight - 1) / 2 + ascent) * size,
    size,
    bold,
    anchor: align,
    fill,
  };
}

/** A text wrapped to a width. */
export function textBlock(text: string, width: number, style: TextStyle, most = 99): Block {
  return blockOf(wrapTo(text, width, style, most), width, style);
}

/** Limited, because a preview asks for a title after every typed letter. */
const wrapped = new Kept<string, WrappedText>(4000);

/** A text broken into lines of a width. The result is kept, because a picture contains the same words many times. */
function wrapTo(text: string, width: number, { size, balanced }: TextStyle, most: number): WrappedText {
  const key = `${width / size} ${most} ${balanced} ${text}`;
  return wrapped.of(key, () => (balanced ? wrapBalanced : wrap)(text, { width: width / size, lines: most }));
}

/** Lines as a block. */
function blockOf({ lines }: WrappedText, width: number, style: TextStyle): Block {
  const { size, lineHeight = 1.4, align = "start" } = style;
  const x = { start: 0, middle: width / 2, end: width }[align];
  // The left half of an opening bracket is empty, so the line is shifted left to align with the others.
  const back = (line: string) => (align === "start" && opensWithBracket.test(line) ? size * 0.45 : 0);
  return {
    width,
    height: lines.length * size * lineHeight,
    nodes: lines.map((line, index) => textLine(line, x - back(line), index * size * lineHeight, style)),
  };
}

/**
 * A text in the first of the sizes at which it fits a number of lines and a height. Where none fits, the text is cut
 * with … in the last size.
 *
 * @param text in phrases, it is broken between them as long as any size allows it
 */
export function fittedBlock(
  text: string | readonly string[],
  width: number,
  height: number,
  sizes: readonly { readonly size: number; readonly lines: number }[],
  style: Omit<TextStyle, "size">,
): Block & { readonly cut: boolean } {
  const { lineHeight = 1.4 } = style;
  for (const { size, lines: allowed } of sizes) {
    const most = Math.min(allowed, Math.floor(height / (size * lineHeight)));
    const lines = most > 0 ? linesOf(text, width, { ...style, size }, most) : null;
    if (lines && !lines.cut) return { ...blockOf(lines, width, { ...style, size }), cut: false };
  }
  const size = sizes.at(-1)?.size ?? 20;
  const most = Math.max(1, Math.floor(height / (size * lineHeight)));
  const lines = wrapTo(typeof text === "string" ? text : text.join(""), width, { ...style, size }, most);
  return { ...blockOf(lines, width, { ...style, size }), cut: lines.cut };
}

function linesOf(text: string | readonly string[], width: number, style: TextStyle, most: number): WrappedText | null {
  return typeof text === "string"
    ? wrapTo(text, width, style, most)
    : wrapPhrases(text, { width: width / style.size, lines: most });
}

/** Width that a text needs on one line, the reserve included. */
export function lineWidth(text: string, size: number): number {
  return textWidth(text) * size * (1 + reserve);
}

/** Blocks below one another. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const nodes: PictureNode[] = [];
  let height = 0;
  for (const block of blocks.filter((candidate) => candidate.height > 0)) {
    if (nodes.length > 0) height += gap;
    nodes.push(place(block, 0, height));
    height += block.height;
  }
  return { width: Math.max(0, ...blocks.map(({ width }) => width)), height, nodes };
}

/** A block drawn at a scale. */
export function scaled(block: Block, scale: number): Block {
  if (scale === 1) return block;
  const { width, height, nodes } = block;
  return { width: width * scale, height: height * scale, nodes: [placed(0, 0, scale, nodes)] };
}

/** A block at a position of its page. */
export function place(block: Block, x: number, y: number, id?: string): GroupNode {
  return placed(x, y, 1, block.nodes, id);
}
