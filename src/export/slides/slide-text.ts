import { ink } from "../../render/page/block/block.ts";
import { textWidth } from "../../render/page/node/text-width.ts";
import { reserve, wrap, wrapBalanced, wrapPhrases } from "../../render/page/node/wrap.ts";
import { messages } from "./messages.ja.ts";
import { slideMargin, slideSize } from "./slide-page.ts";
import type { SlideBox, SlidePart, SlideRun } from "./slide-part.ts";

/** The least size of type on a slide, in points. */
export const small = 12;

/** Distance of its lines, in their height. */
export const smallLeading = 1.28;

/** The credits, from the foot upwards. */
export function credits(
  lines: readonly string[],
  { x, width }: Pick<SlideBox, "x" | "width">,
): { readonly top: number; readonly parts: readonly SlidePart[] } {
  const measured = textPart(
    messages.parts.credits,
    { x, y: 0, width },
    lines.flatMap((line) => balanced(line, small, width, ink.soft)),
    { leading: smallLeading },
  );
  const top = slideSize.height - slideMargin.y + 4 - measured.box.height;
  return {
    top,
    parts: [
      { kind: "rule", box: { x, y: top - 4, width, height: 0 } },
      { ...measured, box: { ...measured.box, y: top } },
    ],
  };
}

/** A stretch of text in its place, as high as its lines. */
export function textPart(
  name: string,
  { x, y, width }: Omit<SlideBox, "height">,
  paragraphs: readonly (readonly SlideRun[])[],
  {
    leading,
    title = false,
    align = "left",
  }: {
    readonly leading: number;
    readonly title?: boolean;
    readonly align?: "left" | "right";
  },
): Extract<SlidePart, { kind: "text" }> {
  const size = Math.max(...paragraphs.flat().map((one) => one.size));
  const lines = paragraphs.reduce((sum, runs) => sum + linesOf(runs, width), 0);
  const line = Math.round(size * leading * 2) / 2;
  return { kind: "text", name, title, align, box: { x, y, width, height: lines * line }, leading: line, paragraphs };
}

/** How many lines a paragraph takes. It is counted at the largest type, so it is never too low. */
function linesOf(runs: readonly SlideRun[], width: number): number {
  const em = runs.reduce((sum, { size }) => Math.max(sum, size), 0);
  if (runs.length === 1) return wrap(runs[0]?.text ?? "", { width: width / em, lines: 99, filled: 1 }).lines.length;
  const total = runs.reduce((sum, { text, size }) => sum + textWidth(text) * size, 0) * (1 + reserve);
  return total <= width
    ? 1
    : wrap(runs.map(({ text }) => text).join(""), { width: width / em, lines: 99 }).lines.length;
}

/** The title's lines, each a paragraph of its own: broken between phrases where the size allows it. */
export function titleLines(phrases: readonly string[], size: number, width: number): SlideRun[][] {
  const lines = wrapPhrases(phrases, { width: width / size, lines: 99 })?.lines;
  return lines
    ? lines.map((line) => [run(line, size, ink.text, true)])
    : balanced(phrases.join(""), size, width, ink.text, true);
}

/** A heading in the lines that read well, each a paragraph of its own. */
export function balanced(text: string, size: number, width: number, color: string, bold = false): SlideRun[][] {
  return wrapBalanced(text, { width: width / size, lines: 99 }).lines.map((line) => [run(line, size, color, bold)]);
}

/** A stretch of text in one style. */
export function run(text: string, size: number, color: string, bold = false): SlideRun {
  return { text, size, bold, color };
}
