import { type SVGTemplateResult, type TemplateResult, html, svg } from "lit";
import { type MapDrawing, patterns } from "../../cartography/map-drawing.ts";
import { piecesOf, unitsPerPixel, viewBoxOf } from "../../cartography/path-data.ts";
import type { MapPaths } from "../../cartography/paths.ts";
import { borderLines, ground, nameHalo, paper } from "../../theme/palette.ts";
import { mapPattern } from "./map-pattern.ts";

// Each layer is an image of its own for the browser: a recolouring draws the fills and the names again, and neither what
// lies below nor the wide lines above, which take most of the time.

/** What lies around Osaka. No metric changes it. */
export function mapGround(paths: MapPaths): TemplateResult {
  const { prefecture } = borderLines;
  const { width, height } = paths.frame;
  return layer(
    "ground",
    paths,
    svg`<rect width=${width * unitsPerPixel} height=${height * unitsPerPixel} fill=${paper}></rect>
      <path d=${paths.extent} fill=${ground.sea}></path>
      <path d=${paths.neighbours} fill=${ground.neighbours}></path>
      <path d=${paths.prefecture} fill="none" stroke=${prefecture.line} stroke-width=${wide(prefecture)}></path>`,
  );
}

/**
 * The municipalities with their textures, and the borders whose colour goes by the fills on either side. Other colours
 * change nothing but colours: every shape has a place for a texture, and inherits its fill, so that the texture can be laid
 * over the same shape.
 */
export function mapFills({ paths, shapes, inks }: MapDrawing): TemplateResult {
  return layer(
    "fills",
    paths,
    svg`<defs>${patterns.map(mapPattern)}</defs>
      ${shapes.map(
        ({ code, paint }) =>
          svg`<g fill=${paint.fill}><path id=${`m${code}`} d=${paths.municipalities[code] ?? ""} data-code=${code}></path></g>`,
      )}
      <g class="over">
        ${shapes.map(
          ({ code, paint }) =>
            svg`<use href=${`#m${code}`} fill=${paint.pattern ? `url(#${paint.pattern.id})` : "none"}></use>`,
        )}
      </g>
      <g class="over" fill="none" stroke-linejoin="round" stroke-width=${wide(borderLines.municipal)}>
        ${paths.municipal.map(({ path }, index) => svg`<path d=${path} stroke=${inks[index] ?? ""}></path>`)}
      </g>`,
  );
}

/** Segments of a piece of a wide line: some forty pixels of coast, a fraction of a tile. */
const pieceLength = 64;

/** The wide borders, which no metric changes. */
export function mapBorders(paths: MapPaths): TemplateResult {
  const { outer, area } = borderLines;
  const line = (path: string, style: typeof outer | typeof area) =>
    svg`<g stroke=${style.line} stroke-width=${wide(style)}>
      ${piecesOf(path, pieceLength).map((piece) => svg`<path d=${piece}></path>`)}
    </g>`;
  return layer(
    "borders",
    paths,
    svg`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
      ${line(paths.outer, outer)} ${line(paths.area, area)}
    </g>`,
  );
}

/** The names, in CSS pixels. */
export function mapNames({ paths, labels, fontSize }: MapDrawing): TemplateResult {
  return html`<svg class="names" viewBox=${viewBoxOf(paths.frame.framed, 1)} aria-hidden="true" font-size=${fontSize}>
    ${labels.map(
      ({ x, y, text, ink, halo }) =>
        svg`<text x=${x.toFixed(1)} y=${y.toFixed(1)} fill=${ink} stroke=${halo} stroke-width=${nameHalo}>${text}</text>`,
    )}
  </svg>`;
}

function layer(name: string, { frame }: MapPaths, content: SVGTemplateResult): TemplateResult {
  return html`<svg class=${name} viewBox=${viewBoxOf(frame.framed)} aria-hidden="true">${content}</svg>`;
}

function wide({ width }: { readonly width: number }): number {
  return width * unitsPerPixel;
}
