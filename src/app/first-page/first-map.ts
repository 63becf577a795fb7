import { type SVGTemplateResult, type TemplateResult, html, svg } from "lit";
import { type Frame, fitFrame } from "../../cartography/frame.ts";
import { mapDrawing, nameColours } from "../../cartography/map-drawing.ts";
import { paddingFor } from "../../cartography/map-padding.ts";
import { unitsPerPixel } from "../../cartography/path-data.ts";
import { type MapPaths, mapPaths } from "../../cartography/paths.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { mapBorders, mapFills, mapGround } from "../../render/svg/map-layers.ts";
import { borderLines, ground, nameHalo, outlines } from "../../theme/palette.ts";
import { type StandingName, standingNames } from "./standing-names.ts";
import { textures } from "./textures.ts";

/** The land's longer edge in the drawing, in CSS pixels: what a large window shows. */
const drawnEdge = 270;

/** The same for what lies around, which is there for context alone. */
const groundEdge = 150;

/**
 * The map as it stands in the page, for a window of any size: its box is the land's, scaled into what the padding leaves of
 * the pane, as `fitFrame` fits it, and what lies around the land is drawn beyond the box.
 */
export interface FirstMap {
  /** In the colours of a view. */
  readonly template: (view: ViewModel) => TemplateResult;
  readonly css: string;
}

/** Draws the map of a view's shapes. Its names stand at the same places whatever the metric. */
export function firstMap(view: ViewModel): FirstMap {
  const paths = pathsAt(view, drawnEdge);
  const around = pathsAt(view, groundEdge);
  const { frame } = paths;
  const { names, css } = standingNames(view, paths);
  const scaled = textures(frame.framed.width);
  return {
    template: (of) => {
      const drawing = mapDrawing(of, paths);
      return html`<div class="stage">
        <atlas-svg-map
          ><div class="pane">
            <div class="land">
              ${mapGround(around)}${mapFills(drawing)}${mapBorders(paths)}${drawNames(of, names, scaled.template)}
            </div>
          </div></atlas-svg-map
        >
      </div>`;
    },
    css: `${landCss(frame)}\n${css}\n${scaled.css}`,
  };
}

/** Lines keep their width on the screen whatever the scale of what they border. */
function borderWidths(): string {
  return Object.values(borderLines)
    .map(({ width }) => `atlas-svg-map [stroke-width="${width * unitsPerPixel}"] { stroke-width: ${width}px; }`)
    .join("\n");
}

function pathsAt({ geography, frame: codes }: ViewModel, edge: number): MapPaths {
  const frame = fitFrame(geography, codes, { width: edge, height: edge }, { top: 0, right: 0, bottom: 0, left: 0 });
  return mapPaths(geography, frame);
}

/** Names of one colour stand together: a metric then changes few colours. */
function drawNames(
  { municipalities }: ViewModel,
  names: readonly StandingName[],
  defs: SVGTemplateResult,
): TemplateResult {
  const ofSea = names.filter(({ onOwn }) => !onOwn);
  const groups = municipalities.map(({ code, paint }) => ({
    colours: nameColours(paint.fill, true),
    own: names.filter((name) => name.code === code && name.onOwn),
  }));
  return html`<svg class="names" stroke-width=${nameHalo} aria-hidden="true">
    <defs>${defs}</defs>
    ${[...groups, { colours: nameColours(ground.sea, false), own: ofSea }].map(
      ({ colours: { ink, halo }, own }) => svg`<g fill=${ink} stroke=${halo}>${own.map(drawName)}</g>`,
    )}
  </svg>`;
}

function drawName({ text, left, top, dx, dy, steps }: StandingName): SVGTemplateResult {
  return svg`<text class=${steps.map((step) => `s${step}`).join(" ")} x=${percent(left)} y=${percent(top)} dx="${dx}em"
    dy="${dy}em">${text}</text>`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`;
}

function landCss({ framed: { width, height } }: Frame): string {
  const { top, right, bottom, left } = paddingFor(true);
  const { width: line, casing, line: ink, around } = outlines.selected;
  return `
    atlas-svg-map .asked { fill: none; stroke-linejoin: round; }
    atlas-svg-map .asked.casing { stroke: ${around}; stroke-width: ${casing}px; }
    atlas-svg-map .asked.line { stroke: ${ink}; stroke-width: ${line}px; }
    ${borderWidths()}
    atlas-svg-map .pane { position: absolute; inset: ${top}px ${right}px ${bottom}px ${left}px; container-type: size; }
    atlas-svg-map .land {
      position: absolute; inset: 0; margin: auto; container-type: inline-size;
      width: min(100cqw, 100cqh * ${width / height}); aspect-ratio: ${width / height};
    }
    atlas-svg-map .land > svg { overflow: visible; will-change: auto; }
    atlas-svg-map .land :not(pattern) > path { vector-effect: non-scaling-stroke; }
    atlas-svg-map .names {
      display: block;
    }`;
}
