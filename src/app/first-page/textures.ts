import { type SVGTemplateResult, svg } from "lit";
import { patterns } from "../../cartography/map-drawing.ts";
import { unitsPerPixel } from "../../cartography/path-data.ts";

/** Widths of the land from which on there is a texture of its own: it is then off its size by a tenth at most. */
const begins = Array.from({ length: 13 }, (_, index) => 100 * 1.2 ** index);

/**
 * Textures for every size of the map, because a pattern is scaled with the shapes that it fills: each is the map's own
 * pattern at another scale.
 *
 * @param drawn the land's width in the drawing, in CSS pixels
 */
export function textures(drawn: number): { readonly template: SVGTemplateResult; readonly css: string } {
  const sizes = begins.map((from, size) => ({ from, size, scale: (unitsPerPixel * drawn) / (from * 1.1) }));
  return {
    template: svg`${sizes.flatMap(({ size, scale }) =>
      patterns.map(
        ({ id }) =>
          svg`<pattern id="${id}-${size}" href="#${id}" patternTransform="scale(${scale.toFixed(3)})"></pattern>`,
      ),
    )}`,
    css: sizes
      .map(({ from, size }) => {
        const rules = patterns.map(({ id }) => `atlas-svg-map [fill="url(#${id})"] { fill: url("#${id}-${size}"); }`);
        return `@container (width >= ${from.toFixed(1)}px) { ${rules.join(" ")} }`;
      })
      .join("\n"),
  };
}
