import type { Geography } from "../../../model/geography.ts";
import { Kept, onceFor } from "../../../model/memo.ts";
import { type Frame, type Padding, type Size, fitFrame } from "../../../cartography/frame.ts";
import { type MapPaths, mapPaths } from "../../../cartography/paths.ts";
import { type Ring, ringsOf } from "../geometry/rings.ts";

/** The part of a picture's map that no metric changes, cut at its frame. */
export interface CutGround {
  readonly frame: Frame;
  readonly paths: MapPaths;
  /** Rings of the municipalities as drawn, by code. */
  readonly rings: ReadonlyMap<string, readonly Ring[]>;
  /** The same rings, cut a little beyond the frame. */
  readonly beyond: ReadonlyMap<string, readonly Ring[]>;
}

/** Free space around the framed municipalities, in CSS pixels. */
export const mapPadding: Padding = { top: 12, right: 12, bottom: 12, left: 12 };

/** Margin beyond the frame, so that a line within a shape does not turn at the frame. */
const beyond = 12;

/** One for each page size, because users try the sizes one after the other and come back. */
const mostKept = 4;

const groundsOf = onceFor((_: Geography) => new Kept<string, CutGround>(mostKept));

/**
 * The geography around some municipalities in a size. The last results are kept, because the maps of two metrics, or of
 * one metric with other choices, share them.
 *
 * @param codes of the municipalities that are framed
 * @param size in CSS pixels
 */
export function cutGround(geography: Geography, codes: readonly string[], size: Size): CutGround {
  return groundsOf(geography).of(JSON.stringify([codes, size.width, size.height]), () => {
    const frame = fitFrame(geography, codes, size, mapPadding);
    // The order matters: outlines are computed later, with the clip that the projection was given last.
    const uncut = cutPaths(geography, frame, beyond);
    const paths = cutPaths(geography, frame, 0);
    return { frame, paths, rings: ringsByCode(paths), beyond: ringsByCode(uncut) };
  });
}

function cutPaths(geography: Geography, frame: Frame, margin: number): MapPaths {
  const { width, height, projection } = frame;
  projection.clipExtent([
    [-margin, -margin],
    [width + margin, height + margin],
  ]);
  return mapPaths(geography, frame);
}

function ringsByCode({ municipalities }: MapPaths): ReadonlyMap<string, readonly Ring[]> {
  return new Map(Object.entries(municipalities).map(([code, path]) => [code, ringsOf(path)]));
}
