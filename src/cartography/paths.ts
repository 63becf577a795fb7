import { Kept, onceFor } from "../model/memo.ts";
import { type GeoPermissibleObjects, type GeoStream, geoPath } from "d3";
import type { Geography } from "../model/geography.ts";
import { PathWriter } from "./path-data.ts";
import { type Frame, type Padding, type Size, fitFrame } from "./frame.ts";

/** The border that two municipalities share, as drawn. */
export interface SharedPath {
  /** Codes of the two. */
  readonly between: readonly [string, string];
  readonly path: string;
}

/**
 * The map's geography as SVG path data in one frame, in tenths of a CSS pixel. It changes only with size and focus, so it
 * is computed apart.
 */
export interface MapPaths {
  readonly frame: Frame;
  /** By municipality code. */
  readonly municipalities: Readonly<Record<string, string>>;
  readonly neighbours: string;
  /** The rectangle that the data cover. */
  readonly extent: string;
  /** Between neighbouring prefectures. */
  readonly prefecture: string;
  /** Between municipalities of one area, by pair. */
  readonly municipal: readonly SharedPath[];
  readonly area: string;
  /** Osaka's outer line: its coast and its borders with its neighbours. */
  readonly outer: string;
  /** Outline of a group of municipalities. */
  readonly outline: (codes: readonly string[]) => string;
}

/**
 * How far a line on screen may be off the data, in CSS pixels. With what the data are off themselves (geo/README.md) and
 * the rounding, it stays below half a pixel at 1440.
 */
export const screenTolerance = 0.2;

/**
 * Draws the geography in a frame.
 *
 * @param tolerance how far a line may be off the data, in CSS pixels
 */
export function mapPaths(geography: Geography, frame: Frame, tolerance = 0): MapPaths {
  const projection = {
    stream: (to: GeoStream) => thinned(frame.projection.stream(to), tolerance / frame.pixelsPerMetre),
  };
  const path = (geometry: GeoPermissibleObjects) => {
    const writer = new PathWriter();
    geoPath(projection, writer)(geometry);
    return writer.path;
  };
  const { borders } = geography;
  return {
    frame,
    municipalities: Object.fromEntries(
      Object.entries(geography.municipalities).map(([code, geometry]) => [code, path(geometry)]),
    ),
    extent: geography.extent ? path(geography.extent) : "",
    neighbours: geography.neighbours.map((geometry) => path(geometry)).join(""),
    prefecture: path(borders.neighbours),
    municipal: borders.municipal.map(({ between, line }) => ({ between, path: path(line) })),
    area: path(borders.area),
    outer: path(borders.coast) + path(borders.prefecture),
    outline: (codes) => path(geography.outline(codes)),
  };
}

/** Leaves out the points that may be missing at an error in metres. */
function thinned(to: GeoStream, error: number): GeoStream {
  return {
    point: (x, y, own = Infinity) => {
      if (own >= error) to.point(x, y);
    },
    lineStart: () => to.lineStart(),
    lineEnd: () => to.lineEnd(),
    polygonStart: () => to.polygonStart(),
    polygonEnd: () => to.polygonEnd(),
  };
}

const fittedOf = onceFor((_: Geography) => new Kept<string, MapPaths>(1));

/**
 * The paths fitted to some municipalities. The last result for a geography is kept, because two maps side by side, and
 * a map that the reader returns to, need the same one.
 *
 * @param codes of the municipalities that are framed
 */
export function fittedPaths(geography: Geography, codes: readonly string[], size: Size, padding: Padding): MapPaths {
  const key = JSON.stringify([codes, size, padding]);
  return fittedOf(geography).of(key, () =>
    mapPaths(geography, fitFrame(geography, codes, size, padding), screenTolerance),
  );
}
