import { type Paint, type Pattern, inkOn, innerBorder } from "../../../theme/palette.ts";
import type { Scope } from "../../../model/metric.ts";
import { Kept, onceFor } from "../../../model/memo.ts";
import { insetLines } from "../geometry/inset.ts";
import { cutToBox } from "../geometry/lines.ts";
import { type Box, type Ring, pathOfLine } from "../geometry/rings.ts";
import { type Texture, textureOf } from "../geometry/texture.ts";
import type { PathNode } from "./nodes.ts";
import { number } from "./to-svg.ts";

/** Kept with the shape, because trying other choices draws the same shapes again. */
const texturesOf = onceFor((_: readonly Ring[]) => new Kept<Pattern, Texture>());
const linesOf = onceFor((_: readonly Ring[]) => new Kept<string, ReturnType<typeof insetLines>>());

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

/**
 * The inner border, which says a coding's scope: a line along the edge, at the same distance as on screen. The screen
 * uses a clipped stroke; a picture uses a separate line, because it has no clip paths.
 *
 * @param within the map's frame; the border of a cut shape ends there
 */
export function scopeNodes(
  { fill }: Paint,
  scope: Scope | null,
  rings: readonly Ring[],
  within: Box,
): readonly PathNode[] {
  if (scope === null) return [];
  const { gap, width, dash } = innerBorder[scope];
  // In a narrow municipality the line comes nearer to the edge, so that the scope is always visible.
  const distances = [gap + width / 2, gap, gap / 2];
  const lines = linesOf(rings)
    .of(distances.join(" "), () => firstLines(rings, distances))
    .flatMap((line) => cutToBox(line, within));
  if (lines.length === 0) return [];
  return [
    {
      kind: "path",
      d: lines.map((line) => pathOfLine(line, 1)).join(""),
      stroke: inkOn(fill),
      strokeWidth: width,
      ...(dash ? { dash } : {}),
    },
  ];
}

/** The lines at the first distance that gives any. */
function firstLines(rings: readonly Ring[], distances: readonly number[]): ReturnType<typeof insetLines> {
  for (const distance of distances) {
    const lines = insetLines(rings, distance);
    if (lines.length > 0) return lines;
  }
  return [];
}
