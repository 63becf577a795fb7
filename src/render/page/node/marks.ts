import type { Paint, Pattern } from "../../../theme/palette.ts";
import { Kept, onceFor } from "../../../model/memo.ts";
import { type Ring, pathOfLine } from "../geometry/rings.ts";
import { type Texture, textureOf } from "../geometry/texture.ts";
import type { PathNode } from "./nodes.ts";
import { number } from "./to-svg.ts";

/** Kept with the shape, because trying other choices draws the same shapes again. */
const texturesOf = onceFor((_: readonly Ring[]) => new Kept<Pattern, Texture>());

/** A class's texture within a shape, as plain paths; none where it has no texture. */
export function textureNodes({ pattern }: Paint, rings: readonly Ring[]): readonly PathNode[] {
  if (!pattern) return [];
  const { dots, lines } = texturesOf(rings).of(pattern, () => textureOf(pattern, rings));
  const nodes: PathNode[] = [];
  if (dots.length > 0) {
    const radius = pattern.strokeWidth / 2;
    nodes.push({ kind: "path", d: dots.map(([x, y]) => disc(x, y, radius)).join(""), fill: pattern.color });
  }
  if (lines.length > 0) {
    const d = lines.map((line) => pathOfLine(line, 2)).join("");
    nodes.push({ kind: "path", d, stroke: pattern.color, strokeWidth: pattern.strokeWidth });
  }
  return nodes;
}

/** Path data of a disc. Some programs do not draw a line of no length with round ends as a dot. */
function disc(x: number, y: number, radius: number): string {
  const r = number(radius);
  const arc = `a${r} ${r} 0 1 0`;
  return `M${number(x - radius)} ${number(y)}${arc} ${number(radius * 2)} 0${arc} ${number(-radius * 2)} 0z`;
}
