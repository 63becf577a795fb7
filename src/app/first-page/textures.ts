import { type SVGTemplateResult, svg } from "lit";
import { type Pattern } from "../../theme/palette.ts";
import { patterns } from "../../cartography/map-drawing.ts";
import { mapPattern } from "../../render/svg/map-pattern.ts";

/** Widths of the land from which on there is a texture of its own: it is then off its size by a tenth at most. */
const begins = Array.from({ length: 13 }, (_, index) => 100 * 1.2 ** index);

/**
 * Textures for every size of the map, because a pattern is scaled with the shapes that it fills.
 *
 * @param drawn the land's width in the drawing, in CSS pixels
 */
export function textures(drawn: number): { readonly template: SVGTemplateResult; readonly css: string } {
  const sizes = begins.map((from, size) => ({ from, size, scale: drawn / (from * 1.1) }));
  return {
    template: svg`${sizes.flatMap(({ size, scale }) => patterns.map((pattern) => mapPattern(scaled(pattern, size, scale))))}`,
    css: sizes
      .map(({ from, size }) => {
        const rules = patterns.map(({ id }) => `atlas-svg-map [fill="url(#${id})"] { fill: url("#${id}-${size}"); }`);
        return `@container (width >= ${from.toFixed(1)}px) { ${rules.join(" ")} }`;
      })
      .join("\n"),
  };
}

function scaled({ id, size, strokes, strokeWidth, color }: Pattern, number: number, by: number): Pattern {
  const short = (length: number) => Number((length * by).toFixed(3));
  return {
    id: `${id}-${number}`,
    size: short(size),
    strokes: strokes.map(([x1, y1, x2, y2]) => [short(x1), short(y1), short(x2), short(y2)] as const),
    strokeWidth: short(strokeWidth),
    color,
  };
}
