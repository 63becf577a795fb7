import type { Paint } from "../../theme/palette.ts";
import type { SymbolShape } from "../../cartography/symbols.ts";
import { type PictureNode, placed } from "../../render/page/node/nodes.ts";
import { swatchNode, swatchSize } from "../../render/page/node/swatch.ts";
import { symbolNodes } from "../../render/page/node/symbol.ts";
import { toSvg } from "../../render/page/node/to-svg.ts";

/** A swatch alone, as a picture of its own. */
export function sampleSvg(paint: Paint): string {
  return alone(swatchSize, [swatchNode({ x: 0, y: 0, scale: 1 }, paint)]);
}

/** A symbol alone, in a picture as large as a swatch's; an empty one where there is no symbol. */
export function symbolSvg(shape: SymbolShape | undefined): string {
  const { width, height } = swatchSize;
  return alone(swatchSize, shape ? [placed(width / 2, height / 2, 0.9, symbolNodes(shape))] : []);
}

function alone({ width, height }: { width: number; height: number }, nodes: readonly PictureNode[]): string {
  return toSvg({ width, height, designWidth: width, designHeight: height, title: "", description: "", nodes });
}
