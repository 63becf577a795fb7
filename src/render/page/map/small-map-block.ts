import type { Geography } from "../../../model/geography.ts";
import { Kept, onceFor } from "../../../model/memo.ts";
import { type Size, fitFrame } from "../../../cartography/frame.ts";
import { unitsPerPixel } from "../../../cartography/path-data.ts";
import { type MapPaths, mapPaths } from "../../../cartography/paths.ts";
import { smallFills, smallLines } from "../../../cartography/small-map.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import type { LegendClass } from "../../../derive/legend-classes.ts";
import type { Block } from "../block/block.ts";
import { thinned } from "../geometry/lines.ts";
import { ringsOf } from "../geometry/rings.ts";
import { borderNodes, groundNodes, outlineNodes, pathGroup } from "./map-lines.ts";
import { textureNodes } from "../node/marks.ts";
import { type PictureNode, group, placed } from "../node/nodes.ts";

/** Design units a CSS pixel of a small map. */
const scale = 1.2;

const padding = { top: 6, right: 6, bottom: 6, left: 6 };

/** How many sizes are kept, because users try sizes one after the other. */
const groundsOf = onceFor((_: Geography) => new Kept<string, MapPaths>(4));

/** The geography of small maps in one size, shared by all small maps of a picture. */
export function smallGround(geography: Geography, size: Size): MapPaths {
  return groundsOf(geography).of(`${size.width} ${size.height}`, () => drawnGround(geography, size));
}

function drawnGround(geography: Geography, { width, height }: Size): MapPaths {
  const size = { width: width / scale, height: height / scale };
  const frame = fitFrame(geography, Object.keys(geography.municipalities), size, padding);
  frame.projection.clipExtent([
    [0, 0],
    [size.width, size.height],
  ]);
  return thinnedPaths(mapPaths(geography, frame), 0.22);
}

/** Simplified to the detail visible at this size, because a picture has eight or eighteen such maps. */
function thinnedPaths(paths: MapPaths, tolerance: number): MapPaths {
  const thin = (path: string) => thinned(path, tolerance);
  const { municipalities, neighbours, prefecture, municipal, area, outer } = paths;
  return {
    ...paths,
    municipalities: Object.fromEntries(Object.entries(municipalities).map(([code, path]) => [code, thin(path)])),
    neighbours: thin(neighbours),
    prefecture: thin(prefecture),
    municipal: municipal.map(({ between, path }) => ({ between, path: thin(path) })),
    area: thin(area),
    outer: thin(outer),
    outline: (codes) => thin(paths.outline(codes)),
  };
}

/** A metric's map among many, as on screen: fills, textures, borders and outlines, no names and no hatch. */
export function smallMapBlock(
  view: ViewModel,
  metric: string,
  classes: readonly LegendClass[],
  paths: MapPaths,
): Block {
  const { width, height } = paths.frame;
  const nodes = groundNodes(view, paths, paths.frame);
  const fills = smallFills(classes, paths);
  nodes.push(
    pathGroup(
      fills.map(({ value, path, paint }): PictureNode => ({
        kind: "path",
        id: `${metric}-${value}`,
        d: path,
        fill: paint.fill,
      })),
    ),
    group(fills.flatMap(({ path, paint }) => (paint.pattern ? textureNodes(paint, ringsOf(path)) : []))),
    ...borderNodes(paths, smallLines(fills, paths)),
    ...outlineNodes(view, paths),
  );
  return { width: width * scale, height: height * scale, nodes: [placed(0, 0, scale, nodes, `map-${metric}`)] };
}

const miniPadding = { top: 2, right: 2, bottom: 2, left: 2 };

/** The prefecture with a centre's coverage area filled dark. */
export function miniMapBlock(paths: MapPaths, codes: readonly string[], colour: string): Block {
  const { width, height } = paths.frame;
  const others = Object.entries(paths.municipalities).filter(([code]) => !codes.includes(code));
  const own = codes.map((code) => paths.municipalities[code] ?? "").join("");
  return {
    width,
    height,
    nodes: [
      pathGroup([
        { kind: "path", d: others.map(([, path]) => path).join(""), fill: "#c9ccd1" },
        { kind: "path", d: own, fill: colour, stroke: colour, strokeWidth: unitsPerPixel },
      ]),
    ],
  };
}

/** The geography of mini-maps in one size, in design units. */
export function miniGround(geography: Geography, size: Size): MapPaths {
  const frame = fitFrame(geography, Object.keys(geography.municipalities), size, miniPadding);
  return thinnedPaths(mapPaths(geography, frame), 0.3);
}
