import type { Frame } from "../../../cartography/frame.ts";
import { landAt, toUnit } from "../../../cartography/land-grid.ts";
import type { DrawnLabel } from "../../../cartography/map-drawing.ts";
import { scaleBarOf, scaleBarPath, scaleBarSize } from "../../../cartography/scale-bar.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { scaleBarMessages } from "../../../messages/ja/scale-bar.ts";
import { nameHalo, scaleLines } from "../../../theme/palette.ts";
import { cornerFor } from "../geometry/corner.ts";
import type { Box } from "../geometry/rings.ts";
import { type PictureNode, type TextNode, placed } from "../node/nodes.ts";
import { textWidth } from "../node/text-width.ts";

/** The scale of a picture's map, and what it covers. */
export interface ScaleNode {
  readonly node: PictureNode;
  readonly place: Box;
}

const inset = 14;
/** Height of the arrow with its letter, and the room that it has for its width. */
const arrow = { height: 40, width: 18 } as const;
const arrowPath = "M0 -22L7 0L0 -5L-7 0Z";

/**
 * The scale of a view's map, on request with an arrow to the north, in the corner where it covers least; null for tiles,
 * which have neither.
 *
 * @param labels the names on the map
 */
export function scaleNode(
  view: ViewModel,
  frame: Frame,
  labels: readonly DrawnLabel[],
  fontSize: number,
  north: boolean,
): ScaleNode | null {
  if (view.shape === "tiles") return null;
  const bar = scaleBarOf(frame);
  const size = { width: bar.length, height: scaleBarSize.height + (north ? arrow.height : 0) };
  const land = landAt(view.geography);
  const isLand = (corner: Box, [across, down]: readonly [number, number]): boolean => {
    const point = [
      corner.left + across * (corner.right - corner.left),
      corner.top + down * (corner.bottom - corner.top),
    ] as const;
    const position = frame.projection.invert?.([...point]);
    return position !== null && position !== undefined && land(...toUnit(position)) !== null;
  };
  const names = labels.map(({ text, x, y }): Box => {
    const half = (textWidth(text) * fontSize) / 2;
    return { left: x - half, top: y - fontSize / 2, right: x + half, bottom: y + fontSize / 2 };
  });
  const place = cornerFor(size, frame, inset, (corner) => {
    const covered = names.filter((name) => overlap(name, corner)).length;
    return covered * samples.length + samples.filter((part) => isLand(corner, part)).length;
  });
  const children = [
    ...outlined(scaleBarPath(bar)),
    ...written(scaleBarMessages.length(bar.metres), bar.length / 2, -scaleBarSize.baseline),
    ...(north ? northNodes(bar.length - arrow.width / 2) : []),
  ];
  return { node: placed(place.left, place.bottom, 1, children), place };
}

/** Parts of a place at which it is asked for land. */
const samples = [0, 0.25, 0.5, 0.75, 1].flatMap((across) => [0, 0.5, 1].map((down) => [across, down] as const));

function northNodes(x: number): readonly PictureNode[] {
  const foot = -scaleBarSize.height - 3;
  return [
    placed(x, foot, 1, [
      { kind: "path", d: arrowPath, stroke: scaleLines.around, strokeWidth: scaleLines.casing },
      { kind: "path", d: arrowPath, fill: scaleLines.ink },
    ]),
    ...written(scaleBarMessages.north, x, foot - 25),
  ];
}

function outlined(d: string): readonly PictureNode[] {
  const { ink, width, around, casing } = scaleLines;
  return [
    { kind: "path", d, stroke: around, strokeWidth: casing },
    { kind: "path", d, stroke: ink, strokeWidth: width },
  ];
}

function written(text: string, x: number, y: number): readonly TextNode[] {
  const { ink: fill, around } = scaleLines;
  const line: TextNode = { kind: "text", text, x, y, size: scaleBarSize.letters, bold: false, anchor: "middle", fill };
  return [{ ...line, fill: around, halo: nameHalo }, line];
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
