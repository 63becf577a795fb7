import { boundaryCredit, provenance, reportCredit } from "../words.ts";
import { type Block, ink, lineWidth, place, stack, textBlock, type } from "./block.ts";

/** Lines of the address at most: an address of a state has a few hundred characters. */
const addressLines = 4;

/** What every picture says of itself: source, boundaries, what the values are, and where the same view opens. */
export function creditsBlock(width: number, address: string | null): Block {
  const style = { size: type.credit, fill: ink.soft, lineHeight: 1.5 };
  const both = `${reportCredit}　${boundaryCredit}`;
  const sources = lineWidth(both, style.size) <= width ? [both] : [reportCredit, boundaryCredit];
  const lines = stack(
    [
      ...sources.map((source) => textBlock(source, width, style)),
      textBlock(`値は、${provenance}。`, width, style),
      ...(address === null ? [] : [textBlock(`同じ画面を開く：${address}`, width, style, addressLines)]),
    ],
    0,
  );
  return {
    width,
    height: lines.height + 12,
    nodes: [{ kind: "line", x1: 0, y1: 0, x2: width, y2: 0, stroke: ink.line, strokeWidth: 1.5 }, place(lines, 0, 12)],
  };
}
