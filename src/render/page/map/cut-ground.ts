import type { Geography } from "../../../model/geography.ts";
import { Kept, onceFor } from "../../../model/memo.ts";
import { type Frame, type Padding, type Size, fitFrame } from "../../../cartography/frame.ts";
import { lookedAt } from "../../../cartography/ground.ts";
import { type MapPaths, mapPaths } from "../../../cartography/paths.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { type Ring, ringsOf } from "../geometry/rings.ts";

/** The part of a picture's map that no metric changes, cut at its frame. */
export interface CutGround {
  readonly frame: Frame;
  readonly paths: MapPaths;
  /** Rings of the municipalities as drawn, by code. */
  readonly rings: ReadonlyMap<string, readonly Ring[]>;
}

/** Free space around the framed municipalities, in CSS pixels. */
export const mapPadding: Padding = { top: 12, right: 12, bottom: 12, left: 12 };

/** The frame of a view in a size: where its camera looks, else its own. */
export function pictureFrame({ geography, frame, parameters }: ViewModel, size: Size): Frame {
  return lookedAt(geography, fitFrame(geography, frame, size, mapPadding), parameters.camera);
}

/** One for each page size, because users try the sizes one after the other and come back. */
const mostKept = 4;

const groundsOf = onceFor((_: Geography) => new Kept<string, CutGround>(mostKept));

/**
 * What a view frames, in a size. The last results are kept, because the maps of two metrics, or of
 * one metric with other choices, share them.
 *
 * @param size in CSS pixels
 */
export function cutGround(view: ViewModel, size: Size): CutGround {
  const { geography, frame: codes, parameters } = view;
  return groundsOf(geography).of(JSON.stringify([codes, parameters.camera, size.width, size.height]), () => {
    const frame = pictureFrame(view, size);
    frame.projection.clipExtent([
      [0, 0],
      [size.width, size.height],
    ]);
    const paths = mapPaths(geography, frame);
    return { frame, paths, rings: ringsByCode(paths) };
  });
}

function ringsByCode({ municipalities }: MapPaths): ReadonlyMap<string, readonly Ring[]> {
  return new Map(Object.entries(municipalities).map(([code, path]) => [code, ringsOf(path)]));
}
