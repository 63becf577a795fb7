import { Kept, onceFor } from "../../../model/memo.ts";
import { type Paint, nameHalo } from "../../../theme/palette.ts";
import { type Frame, type Size, project } from "../../../cartography/frame.ts";
import { labelSize, placeLabels } from "../../../cartography/labels.ts";
import { type DrawnLabel, type MapDrawing, labelRequests, mapDrawing } from "../../../cartography/map-drawing.ts";
import { municipalLinesIn } from "../../../cartography/municipal-lines.ts";
import { hasSymbols, symbolScale } from "../../../cartography/symbol-boxes.ts";
import { symbolsOf } from "../../../cartography/symbols.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { cutGround, pictureFrame } from "./cut-ground.ts";
import type { Box, Ring } from "../geometry/rings.ts";
import { scaleNode } from "./scale-node.ts";
import { borderNodes, groundNodes, outlineNodes, pathGroup } from "./map-lines.ts";
import { textureNodes } from "../node/marks.ts";
import { type PictureNode, type TextNode, group, placed } from "../node/nodes.ts";
import { symbolNodes } from "../node/symbol.ts";
import { textWidth } from "../node/text-width.ts";

/**
 * Design units per CSS pixel, to be tried in this order. A picture is looked at from farther away than a screen, so the
 * whole map is drawn larger.
 */
const mapScales = [2, 1.75, 1.5, 1.35] as const;

/** The last scale that a map may have: names on a screen must be read from a seat, those on paper from the hand. */
export const leastMapScale = { screen: 2, paper: 1.35 } as const;

/** How a map is drawn. */
export interface MapOptions {
  readonly labels: boolean;
  /**
   * True on paper, where no pointer can tell a name that is left out: there a name takes a worse place rather than
   * none.
   */
  readonly everyName?: boolean;
  /** Whether an arrow points to the north. */
  readonly north?: boolean;
  /** Prefix of the shapes' ids; two maps in one picture need different ones. */
  readonly prefix: string;
}

/** A drawn map, with what is needed to draw on it. */
export interface DrawnMap {
  /** In CSS pixels. */
  readonly frame: Frame;
  readonly drawing: MapDrawing;
  /** Rings of the municipalities as drawn, by code. */
  readonly rings: ReadonlyMap<string, readonly Ring[]>;
  /** Fills, textures, borders and outlines, in CSS pixels. */
  readonly ground: readonly PictureNode[];
  /** Names and symbols, in CSS pixels. */
  readonly over: readonly PictureNode[];
  /** The names that found room. */
  readonly labels: MapDrawing["labels"];
  /** What the scale covers; null where there is none. */
  readonly scale: Box | null;
}

const drawnOf = onceFor((_: ViewModel) => new Kept<string, DrawnMap>());

/**
 * The map of a view in a frame; see `drawFresh`. It is kept with its view, so that changing a title in a preview does
 * not draw the map again.
 */
export function drawMap(view: ViewModel, size: Size, options: MapOptions): DrawnMap {
  const key = `${size.width} ${size.height} ${options.labels} ${options.everyName} ${options.north} ${options.prefix}`;
  return drawnOf(view).of(key, () => drawFresh(view, size, options));
}

/**
 * The map of a view in a frame, as the large map on screen shows it at rest; both use the same drawing. Shapes are cut
 * at the frame, because the picture uses no clip paths.
 *
 * @param size in CSS pixels
 */
function drawFresh(view: ViewModel, size: Size, options: MapOptions): DrawnMap {
  const { frame, paths, rings } = cutGround(view, size);
  const drawing = mapDrawing(view, paths, options.everyName);
  const labels = options.labels ? drawing.labels.filter((label) => isWithin(label, drawing.fontSize, size)) : [];
  const scale = scaleNode(view, frame, labels, drawing.fontSize, options.north === true);
  const shapes = drawing.shapes.filter(({ code }) => paths.municipalities[code]);
  return {
    frame,
    drawing,
    rings,
    ground: [
      ...groundNodes(view, paths, size),
      pathGroup(
        shapes.map(({ code, paint }) =>
          shapeNode(`${options.prefix}-${code}`, paths.municipalities[code] ?? "", paint),
        ),
        `${options.prefix}-municipalities`,
      ),
      group(shapes.flatMap(({ code, paint }) => textureNodes(paint, rings.get(code) ?? []))),
      ...borderNodes(paths, municipalLinesIn(paths.municipal, drawing.inks)),
      ...outlineNodes(view, paths),
    ],
    over: [
      group(nameNodes(labels, drawing.fontSize), `${options.prefix}-names`),
      ...symbolsOver(view, frame),
      ...(scale ? [group([scale.node], `${options.prefix}-scale`)] : []),
    ],
    labels,
    scale: scale?.place ?? null,
  };
}

/**
 * Design units per CSS pixel for a map in an area of a page: the largest that leaves as many framed municipalities room
 * for their names as any, but no fewer than the least. A name that has no room even then is left out.
 */
export function mapScaleIn(view: ViewModel, { width, height }: Size, least: number): number {
  const everyName = least === leastMapScale.paper;
  const allowed = mapScales.filter((scale) => scale >= least);
  const named = allowed.map((scale) => {
    const frame = pictureFrame(view, { width: width / scale, height: height / scale });
    const fontSize = labelSize(frame.pixelsPerMetre);
    const names = placeLabels(
      labelRequests(view, (point) => project(frame, point), fontSize, everyName),
      fontSize,
    );
    const inSight = new Set(namesInSight(view, frame));
    return names.filter(({ code }) => inSight.has(code)).length;
  });
  return allowed[named.indexOf(Math.max(...named))] ?? least;
}

/** Codes of the municipalities whose names a map is there to show. */
function namesInSight({ municipalities, frame: codes, parameters }: ViewModel, frame: Frame): readonly string[] {
  if (parameters.camera === null) return codes;
  return municipalities
    .filter(({ labelPoint }) => {
      const [x, y] = project(frame, labelPoint);
      return x > 0 && y > 0 && x < frame.width && y < frame.height;
    })
    .map(({ code }) => code);
}

/** A drawn map placed on a page, with the callout of its selected municipality. */
export function placeMap(
  { ground: below, over }: DrawnMap,
  { x, y, scale, id }: { readonly x: number; readonly y: number; readonly scale: number; readonly id: string },
  callout: { readonly leader: readonly PictureNode[]; readonly box: readonly PictureNode[] } | null,
): PictureNode {
  return placed(x, y, scale, [...below, ...(callout?.leader ?? []), ...over, ...(callout?.box ?? [])], id);
}

function shapeNode(id: string, d: string, { fill }: Paint): PictureNode {
  return { kind: "path", id, d, fill };
}

function symbolsOver(view: ViewModel, frame: Frame): PictureNode[] {
  const { second } = view;
  if (!second || !hasSymbols(view)) return [];
  const scale = symbolScale(labelSize(frame.pixelsPerMetre));
  const symbols = symbolsOf(second.classes);
  return view.municipalities.flatMap(({ code, labelPoint }) => {
    const shape = symbols.get(second.classOf[code]?.value ?? "");
    const [x, y] = project(frame, labelPoint);
    const within = x > 10 && y > 10 && x < frame.width - 10 && y < frame.height - 10;
    return shape && within ? [placed(x, y, scale, symbolNodes(shape), `symbol-${code}`)] : [];
  });
}

/** Names with halos beneath. The halos are separate texts, because some programs do not know `paint-order`. */
function nameNodes(labels: readonly DrawnLabel[], size: number): TextNode[] {
  return labels.flatMap(({ text, x, y, ink, halo }) => {
    const name: TextNode = {
      kind: "text",
      text,
      x,
      y: y + size * 0.38,
      size,
      bold: true,
      anchor: "middle",
      fill: ink,
    };
    return [{ ...name, fill: halo, halo: nameHalo }, name];
  });
}

/** Whether a name lies within the frame; a name that the frame would cut is left out. */
function isWithin({ text, x, y }: { text: string; x: number; y: number }, size: number, frame: Size): boolean {
  const half = (textWidth(text) * size) / 2 + 2;
  return x - half > 0 && x + half < frame.width && y - size / 2 > 1 && y + size / 2 < frame.height - 1;
}
