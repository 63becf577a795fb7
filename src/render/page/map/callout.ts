import { placeMessages } from "../../../messages/ja/places.ts";
import { outlines } from "../../../theme/palette.ts";
import { project } from "../../../cartography/frame.ts";
import { hasSymbols } from "../../../cartography/symbol-boxes.ts";
import { symbolsOf } from "../../../cartography/symbols.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import type { MunicipalityModel } from "../../../derive/municipalities.ts";
import { type Block, ink, lineWidth, place, stack, textBlock, type } from "../block/block.ts";
import { freePlace } from "../geometry/free-place.ts";
import { type Box, type Point, type Ring, eachEdge } from "../geometry/rings.ts";
import { cautionOf } from "../block/legend-entries.ts";
import type { DrawnMap } from "./map-block.ts";
import { type PictureNode, placed } from "../node/nodes.ts";
import { swatchNode, swatchSize } from "../node/swatch.ts";
import { symbolNodes } from "../node/symbol.ts";
import { textWidth } from "../node/text-width.ts";

/** The selected municipality called out on its map, in the map's CSS pixels. */
export interface Callout {
  /** What lies beneath the names. */
  readonly leader: readonly PictureNode[];
  /** What lies over everything. */
  readonly box: readonly PictureNode[];
}

const inset = 16;
const swatchScale = 1.3;

/**
 * Name, centre and value of the selected municipality in a box beside it, with a line to it. The box stands where it
 * covers least: in the sea or on a neighbour, outside the focused area.
 *
 * @returns null where no municipality is selected, or it lies outside the frame
 */
export function calloutOf(view: ViewModel, map: DrawnMap, scale: number): Callout | null {
  const selected = view.municipalities.find((candidate) => candidate.selected);
  const { frame, rings, labels, drawing, scale: scaleBox } = map;
  const own = selected && rings.get(selected.code);
  if (!selected || !own || own.length === 0) return null;
  const content = contentOf(view, selected, Math.min(380, frame.width * scale * 0.5));
  const size = { width: (content.width + inset * 2) / scale, height: (content.height + inset * 2) / scale };
  const target = targetOf(project(frame, selected.labelPoint), map, own);
  const within: Box = { left: 6, top: 6, right: frame.width - 6, bottom: frame.height - 6 };
  const framed = new Set(view.frame);
  const [left, top] = freePlace(
    size,
    within,
    target,
    {
      shapes: [...rings].map(([code, shape]) => ({
        rings: shape,
        cost: code === selected.code ? 8 : view.parameters.focus !== null && framed.has(code) ? 4 : 1,
      })),
      boxes: [
        ...labels.map(({ text, x, y }) => {
          const half = (textWidth(text) * drawing.fontSize) / 2;
          const height = drawing.fontSize / 2;
          return { box: { left: x - half, top: y - height, right: x + half, bottom: y + height }, cost: 6 };
        }),
        ...(scaleBox ? [{ box: scaleBox, cost: 12 }] : []),
      ],
    },
    18,
  );
  const start: Point = [clamp(target[0], left, left + size.width), clamp(target[1], top, top + size.height)];
  const end = edgeOf(own, start, target);
  const { selected: outline } = outlines;
  return {
    leader: lines(start, end, [
      { stroke: outline.around, strokeWidth: 5 },
      { stroke: outline.line, strokeWidth: 2 },
    ]),
    box: [
      placed(left, top, 1, [
        { kind: "rect", x: 0, y: 0, ...size, fill: "#ffffff", stroke: outline.around, strokeWidth: 5 },
        { kind: "rect", x: 0, y: 0, ...size, stroke: outline.line, strokeWidth: 1.75 },
        placed(inset / scale, inset / scale, Math.round(100 / scale) / 100, content.nodes),
      ]),
    ],
  };
}

function contentOf(view: ViewModel, municipality: MunicipalityModel, most: number): Block {
  const { name, centre, class: entry, paint, code } = municipality;
  const indent = swatchSize.width * swatchScale + 12;
  const rows: Block[] = [
    textBlock(name, most, { size: 30, bold: true, lineHeight: 1.25 }),
    textBlock(centre ? placeMessages.area(centre.name) : placeMessages.noArea, most, {
      size: type.note,
      fill: ink.soft,
    }),
  ];
  const value = textBlock(entry.label, most - indent, { size: type.unit, bold: true, lineHeight: 1.35 });
  rows.push({
    width: indent + widest(value),
    height: Math.max(value.height, swatchSize.height * swatchScale + 4),
    nodes: [swatchNode({ x: 0, y: 3, scale: swatchScale }, paint), place(value, indent, 0)],
  });
  const second = hasSymbols(view) ? view.second?.classOf[code] : undefined;
  const shape = second && view.second && symbolsOf(view.second.classes).get(second.value);
  if (second && shape) {
    const text = textBlock(second.label, most - indent, { size: type.unit, bold: true, lineHeight: 1.35 });
    const nodes = [placed(20, 15, 1.4, symbolNodes(shape)), place(text, indent, 0)];
    rows.push({ width: indent + widest(text), height: text.height, nodes });
  }
  const own = cautionOf(entry);
  if (own) rows.push(textBlock(own, Math.min(most, 200), { size: type.credit, fill: ink.soft, lineHeight: 1.3 }));
  const block = stack(rows, 4);
  return { ...block, width: Math.max(...rows.map((row) => (row.nodes.some(isText) ? widest(row) : row.width))) };
}

function isText({ kind }: PictureNode): boolean {
  return kind === "text";
}

/** Width of the longest line of a block. */
function widest({ nodes }: Block): number {
  return Math.max(0, ...nodes.map((node) => (node.kind === "text" ? lineWidth(node.text, node.size) : 0)));
}

/** The label point; if it is outside the frame, the shape's corner nearest to the frame's middle. */
function targetOf([x, y]: readonly [number, number], { frame }: DrawnMap, own: readonly Ring[]): Point {
  if (x > 0 && y > 0 && x < frame.width && y < frame.height) return [x, y];
  const away = (point: Point) => Math.abs(point[0] - frame.width / 2) + Math.abs(point[1] - frame.height / 2);
  return own.flat().reduce((nearest, point) => (away(point) < away(nearest) ? point : nearest));
}

/** A point just inside the shape where a line enters it. The line ends there, so that it does not cross the name. */
function edgeOf(rings: readonly Ring[], [x1, y1]: Point, [x2, y2]: Point): Point {
  let first = 1;
  eachEdge(rings, ([ax, ay], [bx, by]) => {
    const across = (x2 - x1) * (by - ay) - (y2 - y1) * (bx - ax);
    if (across === 0) return;
    const share = ((ax - x1) * (by - ay) - (ay - y1) * (bx - ax)) / across;
    const along = ((ax - x1) * (y2 - y1) - (ay - y1) * (x2 - x1)) / across;
    if (along >= 0 && along <= 1 && share >= 0 && share < first) first = share;
  });
  return [x1 + first * (x2 - x1), y1 + first * (y2 - y1)];
}

function lines(from: Point, to: Point, styles: readonly { stroke: string; strokeWidth: number }[]): PictureNode[] {
  return styles.map((style) => ({
    kind: "line",
    x1: from[0],
    y1: from[1],
    x2: to[0],
    y2: to[1],
    cap: "round",
    ...style,
  }));
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}
