import type { Geography } from "../../../model/geography.ts";
import { Kept, onceFor } from "../../../model/memo.ts";
import { type Frame, type Padding, type Size, fitFrame } from "../../../cartography/frame.ts";
import { type MapPaths, mapPaths } from "../../../cartography/paths.ts";
import { type Ring, ringsOf } from "../geometry/rings.ts";

/** The ground of a pictured map, cut at its frame: all of it that no metric changes. */
export interface CutGround {
  readonly frame: Frame;
  readonly paths: MapPaths;
  /** Rings of the municipalities as drawn, by code. */
  readonly rings: ReadonlyMap<string, readonly Ring[]>;
  /** The same rings with a little of what lies beyond the frame. */
  readonly beyond: ReadonlyMap<string, readonly Ring[]>;
}

/** Free space around the framed municipalities, in CSS pixels. */
export const mapPadding: Padding = { top: 12, right: 12, bottom: 12, left: 12 };

/** Ground beyond the frame that is drawn all the same, so that a line within a shape does not turn at the frame. */
const beyond = 12;

/** As many as there are sizes of a page: whoever tries them one after the other comes back to each. */
const mostKept = 4;

const groundsOf = onceFor((_: Geography) => new Kept<string, CutGround>(mostKept));

/**
 * The ground around some municipalities in a size. A geography's last ones are kept: the maps of two metrics, and of one
 * metric with other choices, stand on the same.
 *
 * @param codes of the municipalities that are framed
 * @param size in CSS pixels
 */
export function cutGround(geography: Geography, codes: readonly string[], size: Size): CutGround {
  return groundsOf(geography).of(JSON.stringify([codes, size.width, size.height]), () => {
    const frame = fitFrame(geography, codes, size, mapPadding);
    // In this order: outlines are asked for later, and cut as the projection was told last.
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
