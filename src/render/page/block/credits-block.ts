import { type Block, ink, lineWidth, place, stack, textBlock, type } from "./block.ts";
import { sameViewLine } from "../same-view.ts";

/**
 * The credits of every picture: source, boundaries, what the values are, and where the same view opens.
 *
 * @param credits of report and boundaries
 * @param provenance what the values are, in whole sentences
 */
export function creditsBlock(
  width: number,
  credits: readonly string[],
  provenance: string,
  address: string | null,
): Block {
  const style = { size: type.credit, fill: ink.soft, lineHeight: 1.5 };
  const both = credits.join("　");
  const sources = lineWidth(both, style.size) <= width ? [both] : credits;
  const same = sameViewLine(address);
  const lines = stack(
    [
      ...sources.map((source) => textBlock(source, width, style)),
      textBlock(provenance, width, style),
      ...(same === null ? [] : [textBlock(same, width, style)]),
    ],
    0,
  );
  return {
    width,
    height: lines.height + 12,
    nodes: [{ kind: "line", x1: 0, y1: 0, x2: width, y2: 0, stroke: ink.line, strokeWidth: 1.5 }, place(lines, 0, 12)],
  };
}
