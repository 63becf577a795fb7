import { Kept } from "../../../model/memo.ts";
import type { Paint } from "../../../theme/palette.ts";
import type { Ring } from "../geometry/rings.ts";
import { textureNodes } from "./marks.ts";
import { type GroupNode, type PictureNode, placed } from "./nodes.ts";

/** Size of a swatch before it is scaled. */
export const swatchSize = { width: 32, height: 20 } as const;

/** A sample of a class as the map draws it: fill and texture. */
export function swatchNode(
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
  paint: Paint,
): GroupNode {
  const key = `${paint.fill} ${paint.pattern?.id}`;
  return placed(
    x,
    y,
    scale,
    drawn.of(key, () => draw(paint)),
  );
}

/** Kept, because a table has hundreds of swatches of which few differ. */
const drawn = new Kept<string, readonly PictureNode[]>();

function draw(paint: Paint): readonly PictureNode[] {
  const { width, height } = swatchSize;
  const outline: Ring = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const nodes: PictureNode[] = [
    { kind: "rect", x: 0, y: 0, width, height, fill: paint.fill },
    ...textureNodes(paint, [outline]),
  ];
  nodes.push({ kind: "rect", x: 0.5, y: 0.5, width: width - 1, height: height - 1, stroke: "#4d4d4f", strokeWidth: 1 });
  return nodes;
}
