import { borderLines, ground, outlines, paper } from "../../../theme/palette.ts";
import type { Size } from "../../../cartography/frame.ts";
import type { MunicipalLine } from "../../../cartography/municipal-lines.ts";
import { unitsPerPixel } from "../../../cartography/path-data.ts";
import type { MapPaths } from "../../../cartography/paths.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { deriveHighlight, noAttention } from "../../../derive/highlight.ts";
import { type PictureNode, placed } from "../node/nodes.ts";

/** The background of a map of any size: sea, neighbours and the prefecture's outer line. */
export function groundNodes({ shape }: ViewModel, paths: MapPaths, { width, height }: Size): PictureNode[] {
  const nodes: PictureNode[] = [{ kind: "rect", x: 0, y: 0, width, height, fill: paper }];
  // Tiles have no geography around them, neither land nor sea.
  if (shape === "tiles") return nodes;
  const { prefecture } = borderLines;
  const land: PictureNode[] =
    paths.neighbours === "" ? [] : [{ kind: "path", d: paths.neighbours, fill: ground.neighbours }];
  nodes.push(
    pathGroup([
      { kind: "path", d: paths.extent, fill: ground.sea },
      ...land,
      ...lineNodes(paths.prefecture, prefecture.line, prefecture.width),
    ]),
  );
  return nodes;
}

/** The borders of municipalities and coverage areas. */
export function borderNodes(paths: MapPaths, lines: readonly MunicipalLine[]): PictureNode[] {
  const { municipal, outer, area } = borderLines;
  return [
    pathGroup([
      ...lines.flatMap(({ ink, path }) => lineNodes(path, ink, municipal.width)),
      ...lineNodes(paths.outer, outer.line, outer.width),
      ...lineNodes(paths.area, area.line, area.width),
    ]),
  ];
}

/** The outlines of area, pins and selected municipality, as on screen while nothing is pointed at. */
export function outlineNodes(view: ViewModel, paths: MapPaths): PictureNode[] {
  const { area, marked, selected } = deriveHighlight(view, noAttention);
  const drawn = [
    { codes: area, style: outlines.area },
    { codes: marked, style: outlines.marked },
    { codes: selected === null ? [] : [selected], style: outlines.selected },
  ];
  const lines = drawn.flatMap(({ codes, style }) => {
    const path = codes.length === 0 ? "" : paths.outline(codes);
    return [...lineNodes(path, style.around, style.casing), ...lineNodes(path, style.line, style.width)];
  });
  return lines.length === 0 ? [] : [pathGroup(lines)];
}

/** Groups what is given in the units of path data. */
export function pathGroup(children: readonly PictureNode[], id?: string): PictureNode {
  return placed(0, 0, 1 / unitsPerPixel, children, id);
}

function lineNodes(d: string, stroke: string, width: number): PictureNode[] {
  return d === "" ? [] : [{ kind: "path", d, stroke, strokeWidth: width * unitsPerPixel }];
}
